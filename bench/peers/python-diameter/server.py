"""python-diameter as a peer of the benchmark: server.py PORT answers CCRs, codec.py times its codec."""
import sys

from diameter.message import Message, constants
from diameter.message.commands.credit_control import CreditControlRequest
from diameter.node import Node
from diameter.node.application import Application, SimpleThreadingApplication


def handle_request(application: Application, request: CreditControlRequest) -> Message:
    answer = application.generate_answer(request, result_code=constants.E_RESULT_CODE_DIAMETER_SUCCESS)
    answer.cc_request_type = request.cc_request_type
    answer.cc_request_number = request.cc_request_number
    return answer


node = Node("server.example.com", "example.com", ip_addresses=["127.0.0.1"], tcp_port=int(sys.argv[1]))
# it knows only configured peers; these are the names of the load client
names = ["client", "c00001", "c00002"]
peers = [node.add_peer(f"aaa://{name}.example.com", "example.com") for name in names]
# the class that its documentation recommends: like in all others here, a slow handler does not stop the node
charging = SimpleThreadingApplication(
    constants.APP_DIAMETER_CREDIT_CONTROL_APPLICATION, is_auth_application=True, request_handler=handle_request
)
node.add_application(charging, peers)
node.start()
# ends with whoever started it
sys.stdin.read()
node.stop(wait_timeout=1, force=True)
