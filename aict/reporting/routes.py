"""Reports of a partnership as PDF."""

from flask import Blueprint

bp = Blueprint("reporting", __name__, url_prefix="/partnerships/<code>/reports")
