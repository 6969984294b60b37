"""The test part of the labelled families: texts and habits of its own, unseen while rules are developed."""

from eval.aside.families_test.banks import make_banks

__all__ = ["make_banks"]
