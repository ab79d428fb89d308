// An extension of freeDiameter that answers Credit-Control-Requests. The daemon hands them in parsed by its dictionary: each AVP
// has its typed value.
#include <freeDiameter/extension.h>

enum { CREDIT_CONTROL = 4, COMMAND = 272 };

static struct dict_object *auth_application_id, *request_type, *request_number;

static int find(const char *name, struct dict_object **found) {
  return fd_dict_search(fd_g_config->cnf_dict, DICT_AVP, AVP_BY_NAME, name, found, ENOENT);
}

static int add(struct msg *answer, struct dict_object *model, union avp_value *value) {
  struct avp *avp;
  CHECK_FCT(fd_msg_avp_new(model, 0, &avp));
  CHECK_FCT(fd_msg_avp_setvalue(avp, value));
  return fd_msg_avp_add(answer, MSG_BRW_LAST_CHILD, avp);
}

static int copy(struct msg *request, struct msg *answer, struct dict_object *model) {
  struct avp *avp;
  struct avp_hdr *header;
  CHECK_FCT(fd_msg_search_avp(request, model, &avp));
  if (!avp) return ENOENT;
  CHECK_FCT(fd_msg_avp_hdr(avp, &header));
  return add(answer, model, header->avp_value);
}

static int answer_request(struct msg **message, struct avp *avp, struct session *session, void *data, enum disp_action *action) {
  (void)avp, (void)session, (void)data, (void)action;
  struct msg *request = *message;
  union avp_value application = {.u32 = CREDIT_CONTROL};
  // with Session-Id and Proxy-Info of the request
  CHECK_FCT(fd_msg_new_answer_from_req(fd_g_config->cnf_dict, message, 0));
  // with Origin-Host and Origin-Realm
  CHECK_FCT(fd_msg_rescode_set(*message, "DIAMETER_SUCCESS", NULL, NULL, 1));
  CHECK_FCT(add(*message, auth_application_id, &application));
  CHECK_FCT(copy(request, *message, request_type));
  CHECK_FCT(copy(request, *message, request_number));
  return fd_msg_send(message, NULL, NULL);
}

static int start(char *configuration) {
  (void)configuration;
  application_id_t application = CREDIT_CONTROL;
  command_code_t command = COMMAND;
  struct disp_when when = {0};
  CHECK_FCT(fd_dict_search(fd_g_config->cnf_dict, DICT_APPLICATION, APPLICATION_BY_ID, &application, &when.app, ENOENT));
  CHECK_FCT(fd_dict_search(fd_g_config->cnf_dict, DICT_COMMAND, CMD_BY_CODE_R, &command, &when.command, ENOENT));
  CHECK_FCT(find("Auth-Application-Id", &auth_application_id));
  CHECK_FCT(find("CC-Request-Type", &request_type));
  CHECK_FCT(find("CC-Request-Number", &request_number));
  CHECK_FCT(fd_disp_register(answer_request, DISP_HOW_CC, &when, NULL, NULL));
  return fd_disp_app_support(when.app, NULL, 1, 0);
}

EXTENSION_ENTRY("answer_ccr", start, "dict_dcca");
