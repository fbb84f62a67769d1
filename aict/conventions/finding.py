"""What a convention is found by."""

from aict.conventions.models import Convention
from aict.partnerships.finding import facts_found

CONVENTION = "convention"

facts_found(CONVENTION, Convention, Convention.title, Convention.code, Convention.object)
