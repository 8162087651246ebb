# Files that are what they claim to be: made up from nothing, hardly one would ever get beyond the first look at it.
import schemathesis
from hypothesis import strategies as st


def files(head, tail):
    return st.binary(max_size=4096).map(lambda content: head + content + tail)


PNG_HEAD = b"\x89PNG\r\n\x1a\n\x00\x00\x00\rIHDR"
PNG_TAIL = b"\x00\x00\x00\x00IEND\xaeB\x60\x82"

schemathesis.openapi.media_type("application/pdf", files(b"%PDF-1.7\n", b"\n%%EOF\n"))
schemathesis.openapi.media_type("image/png", files(PNG_HEAD, PNG_TAIL))
schemathesis.openapi.media_type("image/jpeg", files(b"\xff\xd8\xff\xe0", b"\xff\xd9"))
