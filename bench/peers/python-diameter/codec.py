"""Times python-diameter's codec: codec.py FOLDER MILLISECONDS prints calls per second of CPU time."""
import json
import sys
from time import process_time

from diameter.message import Message


def values(avps):
    """Reads the typed value of every AVP, nested ones too: it works them out when they are read."""
    for avp in avps:
        value = avp.value
        if isinstance(value, list):
            values(value)


def report(operation, name, seconds, call):
    per_second = 0.0
    for duration in (seconds / 2, seconds):
        start, count = process_time(), 0
        while process_time() - start < duration:
            for _ in range(20):
                call()
            count += 20
        per_second = count / (process_time() - start)
    print(json.dumps({"operation": operation, "message": name, "perSecond": round(per_second)}))


folder, milliseconds = sys.argv[1:]
for name in ("dwr", "ccr", "ula"):
    with open(f"{folder}/{name}.hex", encoding="ascii") as file:
        octets = bytes.fromhex(file.read())
    message = Message.from_bytes(octets)
    report("decode", name, int(milliseconds) / 1000, lambda: values(Message.from_bytes(octets).avps))
    report("encode", name, int(milliseconds) / 1000, message.as_bytes)
