"""A Diameter node on bromelia, written as its diameter-app1 is: it asks for, or gives out, authentication vectors, and does what
it is told by lines on standard input. It prints one line for each event.

    peer.py ROLE IDENTITY REALM PORT WATCHDOG_SECONDS STYLE PEER_IDENTITY PEER_REALM

ROLE is "listen" or "dial", on 127.0.0.1. The library exchanges capabilities, watches and parts by itself; it has one peer, that
it knows by name, and a server takes one connection. STYLE says nothing here.

Lines on standard input:
    request REALM   sends an Authentication-Information-Request, prints "answer RESULT"
    busy            from now on answers with DIAMETER_TOO_BUSY, prints "busy"
    leave           closes with DPR, prints "left"
It ends at the end of standard input, that is, with whoever started it.
"""
import os
import socket
import sys
import threading
import time

from bromelia import Diameter
from bromelia.constants import (DIAMETER_APPLICATION_S6a_S6d, DIAMETER_SUCCESS, DIAMETER_TOO_BUSY, VENDOR_ID_3GPP)
from bromelia.lib.etsi_3gpp_s6a import AIA, AIR


AUTHENTICATION_INFORMATION = 318

is_busy = False


def say(text):
    """One write a line, so that lines of several threads don't mix."""
    os.write(1, f"{text}\n".encode())


def main(role, identity, realm, port, watchdog_seconds, _style, peer_identity, peer_realm):
    sys.stdout = sys.stderr  # for what the library prints, so that it does not run into our lines
    local, remote = (int(port), 3868) if role == "listen" else (3868, int(port))
    app = Diameter(config={
        "MODE": "SERVER" if role == "listen" else "CLIENT",
        "APPLICATIONS": [{"vendor_id": VENDOR_ID_3GPP, "app_id": DIAMETER_APPLICATION_S6a_S6d}],
        "LOCAL_NODE_HOSTNAME": identity,
        "LOCAL_NODE_REALM": realm,
        "LOCAL_NODE_IP_ADDRESS": "127.0.0.1",
        "LOCAL_NODE_PORT": local,
        "PEER_NODE_HOSTNAME": peer_identity,
        "PEER_NODE_REALM": peer_realm,
        "PEER_NODE_IP_ADDRESS": "127.0.0.1",
        "PEER_NODE_PORT": remote,
        "WATCHDOG_TIMEOUT": int(watchdog_seconds) or 30,
    })
    for work in (lambda: obey(app, identity, realm), lambda: watch(app, role, peer_identity)):
        threading.Thread(target=work, daemon=True).start()
    with app.context():
        while app.is_open():
            message = app.get_message()
            if message is None:
                break
            if message.header.get_command_code() != AUTHENTICATION_INFORMATION:
                continue  # as its class Bromelia does with what has no route
            if message.header.is_request():
                answer(app, message, identity, realm)
            else:
                say(f"answer {int.from_bytes(message.result_code_avp.data, 'big')}")
    time.sleep(3600)


def obey(app, identity, realm):
    global is_busy
    for line in sys.stdin:
        command, *words = line.split()
        if command == "request":
            app.send_message(AIR(session_id=identity, origin_host=identity, origin_realm=realm,
                                 destination_realm=words[0], user_name="001010000000001",
                                 visited_plmn_id=bytes.fromhex("00f110")))
        elif command == "busy":
            is_busy = True
            say("busy")
        elif command == "leave":
            app.close()
            while not app.is_closed():
                time.sleep(0.01)
            say("left")
    os._exit(0)


def watch(app, role, peer):
    """Prints the changes, of which the library tells nobody."""
    if role == "listen":
        while not is_listening(app):
            time.sleep(0.01)
    say("ready")
    was_open = False
    while True:
        if app.is_open() != was_open:
            was_open = not was_open
            say(f"up {peer}" if was_open else "down")
        time.sleep(0.01)


def is_listening(app):
    transport = app._association and app._association.transport
    server = getattr(transport, "server_sock", None)
    return server is not None and server.getsockopt(socket.SOL_SOCKET, socket.SO_ACCEPTCONN) == 1


def answer(app, request, identity, realm):
    say("request AIR")
    message = AIA(session_id=request.session_id_avp.data, origin_host=identity, origin_realm=realm,
                  result_code=DIAMETER_TOO_BUSY if is_busy else DIAMETER_SUCCESS)
    message.header.hop_by_hop = request.header.hop_by_hop
    message.header.end_to_end = request.header.end_to_end
    if is_busy:
        # as its class Bromelia does with each result from 3000 on
        message.header.set_error_bit(True)
    app.send_message(message)


if __name__ == "__main__":
    main(*sys.argv[1:])
