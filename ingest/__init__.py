"""Read what an authority sent: files in, readings and passages out."""
