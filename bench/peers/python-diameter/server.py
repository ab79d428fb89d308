"""python-diameter as a peer of the benchmark: server.py PORT answers CCRs, codec.py times its codec."""
import sys

from diameter.message import constants
from diameter.message.commands.credit_control import CreditControlRequest
from diameter.node import Node
from diameter.node.application import Application


class Charging(Application):
    """Requests come decoded, with a typed attribute for each AVP. The plain class: it starts no thread for each request."""

    def handle_request(self, request: CreditControlRequest) -> None:
        answer = self.generate_answer(request, result_code=constants.E_RESULT_CODE_DIAMETER_SUCCESS)
        answer.cc_request_type = request.cc_request_type
        answer.cc_request_number = request.cc_request_number
        self.send_answer(answer)


node = Node("server.example.com", "example.com", ip_addresses=["127.0.0.1"], tcp_port=int(sys.argv[1]))
peer = node.add_peer("aaa://client.example.com", "example.com")
charging = Charging(constants.APP_DIAMETER_CREDIT_CONTROL_APPLICATION, is_auth_application=True)
node.add_application(charging, [peer])
node.start()
# ends with whoever started it
sys.stdin.read()
node.stop(wait_timeout=1, force=True)
