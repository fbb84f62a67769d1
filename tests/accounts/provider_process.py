"""A real provider of identities, in a process of its own: `python provider_process.py PORT`.

What it tells of a person also comes signed, at another address that `/signed` describes, as ProConnect's does.
"""

import os
import sys
import warnings

warnings.simplefilter("ignore")
os.environ["AUTHLIB_INSECURE_TRANSPORT"] = "1"

import flask  # noqa: E402
import oidc_provider_mock  # noqa: E402
from authlib import jose  # noqa: E402
from oidc_provider_mock._storage import storage  # noqa: E402
from werkzeug.serving import make_server  # noqa: E402

app = oidc_provider_mock.app(require_nonce=True)
plain = app.view_functions["oidc-provider-mock.userinfo"]


def userinfo() -> flask.typing.ResponseReturnValue:
    answer = app.make_response(plain())
    if flask.request.host.startswith("127.0.0.1"):
        return answer
    key = storage.jwk.as_dict(is_private=True)
    signed = jose.jwt.encode({"alg": "RS256", "kid": key["kid"]}, answer.json, key)
    return flask.Response(signed, mimetype="application/jwt")


app.view_functions["oidc-provider-mock.userinfo"] = userinfo

if __name__ == "__main__":
    server = make_server("localhost", int(sys.argv[1]), app, threaded=True)
    sys.stdout.write("ready\n")
    sys.stdout.flush()
    server.serve_forever()
