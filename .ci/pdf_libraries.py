"""Names, on one line, the system libraries that printing needs and this machine lacks; exits 1 when there are any."""

import ctypes
import ctypes.util
import sys

# What WeasyPrint 70 opens (its `text/ffi.py`), by the names it has on Linux and on macOS.
LIBRARIES = {
    "GObject": ("libgobject-2.0.so.0", "libgobject-2.0.0.dylib", "gobject-2.0"),
    "Pango": ("libpango-1.0.so.0", "libpango-1.0.dylib", "pango-1.0"),
    "PangoFT2": ("libpangoft2-1.0.so.0", "libpangoft2-1.0.dylib", "pangoft2-1.0"),
    "HarfBuzz": ("libharfbuzz.so.0", "libharfbuzz.0.dylib", "harfbuzz"),
    "HarfBuzz-subset": ("libharfbuzz-subset.so.0", "libharfbuzz-subset.0.dylib", "harfbuzz-subset"),
    "Fontconfig": ("libfontconfig.so.1", "libfontconfig.1.dylib", "fontconfig"),
}


class _FontSet(ctypes.Structure):
    _fields_ = (("count", ctypes.c_int),)


def opened(names: tuple[str, ...]) -> ctypes.CDLL | None:
    for name in (*names, ctypes.util.find_library(names[-1])):
        try:
            return ctypes.CDLL(name) if name else None
        except OSError:
            continue
    return None


def has_a_font(fontconfig: ctypes.CDLL) -> bool:
    fontconfig.FcConfigGetCurrent.restype = ctypes.c_void_p
    fontconfig.FcConfigGetFonts.argtypes = [ctypes.c_void_p, ctypes.c_int]
    fontconfig.FcConfigGetFonts.restype = ctypes.POINTER(_FontSet)
    fonts = fontconfig.FcConfigGetFonts(fontconfig.FcConfigGetCurrent(), 0)
    return bool(fonts) and fonts.contents.count > 0


def main() -> int:
    found = {label: opened(names) for label, names in LIBRARIES.items()}
    missing = [label for label, library in found.items() if library is None]
    fontconfig = found["Fontconfig"]
    if fontconfig is not None and not has_a_font(fontconfig):
        missing.append("a font")
    sys.stdout.write(", ".join(missing))
    return 1 if missing else 0


if __name__ == "__main__":
    sys.exit(main())
