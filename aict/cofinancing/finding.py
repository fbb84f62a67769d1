"""What a project is found by."""

from aict.cofinancing.models import Project
from aict.partnerships.finding import facts_found

PROJECT = "project"

facts_found(PROJECT, Project, Project.title, Project.code)
