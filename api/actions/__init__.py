"""Everything the service can do, by subject.

Permission is checked here. A page asks besides where it only offers something, so that nobody is offered what the
action behind it would refuse.
"""
