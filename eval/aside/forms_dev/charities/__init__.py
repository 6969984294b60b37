"""Forms and look-alikes from charities, providers, user-led groups and national toolkits."""

from eval.aside.forms_dev.charities.made import make_forms

__all__ = ["make_forms"]
