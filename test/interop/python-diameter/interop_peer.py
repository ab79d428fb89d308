"""A Diameter node on python-diameter: it listens or dials, answers credit-control and accounting requests, and does what
it is told by lines on standard input. It prints one line for each event; what the library logs goes to standard error.

    python3 interop_peer.py '{"identity": ..., "realm": ..., "port": ..., "idleSeconds": 30, "peers": [...]}'

`port` is where it listens on 127.0.0.1; left out, it only dials. A peer is {"identity", "realm", "port"}; those with a
port are dialled, and dialled again a second after a loss.

Lines on standard input:
    ccr REALM TYPE NUMBER [CONTEXT]   sends a Credit-Control-Request, prints "answer ccr RESULT [GRANTED]"
    acr REALM TYPE NUMBER [STATE_ID]  sends an Accounting-Request, prints "answer acr RESULT"
    stop                              stops the node with DPR, prints "stopped"
A Service-Context-Id of "late@SECONDS" in a received CCR lets its answer wait that long, one of "none@..." gets no answer.
It ends at the end of standard input, that is, with whoever started it.
"""
import datetime
import json
import logging
import os
import sys
import threading
import time

from diameter.message.avp.grouped import (GrantedServiceUnit, MultipleServicesCreditControl, RequestedServiceUnit,
                                          SubscriptionId)
from diameter.message.commands import AccountingRequest, CreditControlRequest
from diameter.node import Node
from diameter.node.application import SimpleThreadingApplication
from diameter.node.peer import PEER_READY_STATES

GRANTED_OCTETS = 1000000


def say(text):
    """One write a line, so that lines of several threads don't mix."""
    os.write(1, f"{text}\n".encode())


def main(options):
    logging.basicConfig(stream=sys.stderr, level=logging.INFO)
    node = Node(options["identity"], options["realm"],
                **({"ip_addresses": ["127.0.0.1"], "tcp_port": options["port"]} if options.get("port") else {}))
    node.idle_timeout = options.get("idleSeconds", 30)
    node.wakeup_interval = 1
    peers = [add_peer(node, peer) for peer in options["peers"]]
    charging = SimpleThreadingApplication(4, is_auth_application=True, request_handler=answer_credit_control)
    accounting = SimpleThreadingApplication(3, is_acct_application=True, request_handler=answer_accounting)
    for application in (charging, accounting):
        # without its own realm it would refuse what is addressed to it from another
        node.add_application(application, peers, realms=[options["realm"]])
    node.start()
    threading.Thread(target=watch, args=(peers,), daemon=True).start()
    say("ready")
    for line in sys.stdin:
        command, *words = line.split()
        if command == "stop":
            node.stop(wait_timeout=5)
            say("stopped")
        else:
            send = {"ccr": send_credit_control, "acr": send_accounting}[command]
            application = {"ccr": charging, "acr": accounting}[command]
            threading.Thread(target=call, args=(command, send, node, application, words), daemon=True).start()
    os._exit(0)


def add_peer(node, options):
    port = options.get("port")
    peer = node.add_peer(f"aaa://{options['identity']}:{port or 3868}", realm_name=options["realm"],
                         ip_addresses=["127.0.0.1"] if port else [], is_persistent=bool(port))
    peer.reconnect_wait = 1
    return peer


def watch(peers):
    """Prints the changes of peers, of which the library tells nobody."""
    before = {}
    while True:
        for peer in peers:
            connection = peer.connection
            is_up = connection is not None and connection.state in PEER_READY_STATES
            if is_up != before.get(peer.node_name, False):
                before[peer.node_name] = is_up
                say(f"up {peer.node_name}" if is_up else f"down {peer.node_name} {peer.disconnect_reason}")
        time.sleep(0.02)


def call(command, send, node, application, words):
    try:
        say(f"answer {command} {send(node, application, *words)}")
    except Exception as error:
        say(f"failed {command} {error!r}")


def send_credit_control(node, application, realm, request_type, number, context="32251@3gpp.org"):
    request = CreditControlRequest()
    request.session_id = node.session_generator.next_id()
    request.origin_host = node.origin_host.encode()
    request.origin_realm = node.realm_name.encode()
    request.destination_realm = realm.encode()
    request.service_context_id = context
    request.cc_request_type = int(request_type)
    request.cc_request_number = int(number)
    request.event_timestamp = datetime.datetime.now()
    request.subscription_id = [SubscriptionId(subscription_id_type=0, subscription_id_data="49170123456")]
    request.multiple_services_credit_control = [MultipleServicesCreditControl(
        rating_group=1, requested_service_unit=RequestedServiceUnit(cc_total_octets=GRANTED_OCTETS))]
    answer = application.send_request(request, timeout=10)
    granted = [group.granted_service_unit.cc_total_octets for group in answer.multiple_services_credit_control]
    return f"{answer.result_code} {granted}"


def send_accounting(node, application, realm, record_type, number, state_id=None):
    request = AccountingRequest()
    request.session_id = node.session_generator.next_id()
    request.origin_host = node.origin_host.encode()
    request.origin_realm = node.realm_name.encode()
    request.destination_realm = realm.encode()
    request.accounting_record_type = int(record_type)
    request.accounting_record_number = int(number)
    request.acct_application_id = 3
    if state_id is not None:
        request.origin_state_id = int(state_id)
    return application.send_request(request, timeout=10).result_code


def answer_credit_control(application, request):
    if not isinstance(request, CreditControlRequest):
        return application.generate_answer(request, result_code=2001)
    say(f"request CCR {request.cc_request_type},{request.cc_request_number}")
    kind, _, argument = request.service_context_id.partition("@")
    if kind == "none":
        return None
    if kind == "late":
        time.sleep(float(argument))
    answer = application.generate_answer(request, result_code=2001)
    answer.cc_request_type = request.cc_request_type
    answer.cc_request_number = request.cc_request_number
    answer.multiple_services_credit_control = [
        MultipleServicesCreditControl(rating_group=group.rating_group, result_code=2001,
                                      granted_service_unit=GrantedServiceUnit(cc_total_octets=GRANTED_OCTETS))
        for group in request.multiple_services_credit_control]
    return answer


def answer_accounting(application, request):
    say(f"request ACR {request.accounting_record_type},{request.accounting_record_number}")
    answer = application.generate_answer(request, result_code=2001)
    answer.accounting_record_type = request.accounting_record_type
    answer.accounting_record_number = request.accounting_record_number
    return answer


if __name__ == "__main__":
    main(json.loads(sys.argv[1]))
