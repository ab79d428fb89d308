// Generated from dictionary/*.dia by `npm run generate`. Change the dictionary, not this file.
import type { DictionaryModule } from "../module.ts";
import { rfc6733 } from "./rfc6733.ts";
import { accounting } from "./accounting.ts";
import { capabilitiesUpdate } from "./capabilities-update.ts";
import { rfc5777 } from "./rfc5777.ts";
import { rfc7155 } from "./rfc7155.ts";
import { rfc8506 } from "./rfc8506.ts";
import { omaCharging } from "./oma-charging.ts";
import { rfc7683 } from "./rfc7683.ts";
import { ts29061 } from "./ts29061.ts";
import { ts29140 } from "./ts29140.ts";
import { ts29229 } from "./ts29229.ts";
import { ts29329 } from "./ts29329.ts";
import { vendorEtsi } from "./vendor-etsi.ts";
import { ts29343 } from "./ts29343.ts";
import { ts29368 } from "./ts29368.ts";
import { ts29128 } from "./ts29128.ts";
import { ts29273 } from "./ts29273.ts";
import { rfc4072 } from "./rfc4072.ts";
import { ts29345 } from "./ts29345.ts";
import { ts29214 } from "./ts29214.ts";
import { ts29212 } from "./ts29212.ts";
import { vendor3gpp2 } from "./vendor-3gpp2.ts";
import { rfc4004 } from "./rfc4004.ts";
import { rfc5447 } from "./rfc5447.ts";
import { rfc5778 } from "./rfc5778.ts";
import { ts29272 } from "./ts29272.ts";
import { ts29173 } from "./ts29173.ts";
import { ts29173Groups } from "./ts29173-groups.ts";
import { ts29338 } from "./ts29338.ts";
import { ts29336 } from "./ts29336.ts";
import { ts32299 } from "./ts32299.ts";
import { rfc8506Groups } from "./rfc8506-groups.ts";
import { creditControl } from "./credit-control.ts";
import { rfc7944 } from "./rfc7944.ts";
import { rfc8581 } from "./rfc8581.ts";
import { rfc8583 } from "./rfc8583.ts";
import { ts29229Groups } from "./ts29229-groups.ts";
import { cx } from "./cx.ts";
import { ts29283 } from "./ts29283.ts";
import { dataManagement } from "./data-management.ts";
import { vendorEtsiGroups } from "./vendor-etsi-groups.ts";
import { e4 } from "./e4.ts";
import { eap } from "./eap.ts";
import { vendorEricsson } from "./vendor-ericsson.ts";
import { ericssonCharging } from "./ericsson-charging.ts";
import { profileCip } from "./profile-cip.ts";
import { ericssonCip } from "./ericsson-cip.ts";
import { ts29209Groups } from "./ts29209-groups.ts";
import { profileGq } from "./profile-gq.ts";
import { etsiGq } from "./etsi-gq.ts";
import { rfc4818 } from "./rfc4818.ts";
import { gi } from "./gi.ts";
import { gmb } from "./gmb.ts";
import { ts29209 } from "./ts29209.ts";
import { gq } from "./gq.ts";
import { ts29214Groups } from "./ts29214-groups.ts";
import { ts29212Groups } from "./ts29212-groups.ts";
import { gx } from "./gx.ts";
import { gxx } from "./gxx.ts";
import { profile3gppGy } from "./profile-3gpp-gy.ts";
import { gy3gpp } from "./gy-3gpp.ts";
import { vendorOnem2m } from "./vendor-onem2m.ts";
import { vendorOnem2mGroups } from "./vendor-onem2m-groups.ts";
import { ts29217 } from "./ts29217.ts";
import { ts29272Groups } from "./ts29272-groups.ts";
import { ts29128Groups } from "./ts29128-groups.ts";
import { ts29336Groups } from "./ts29336-groups.ts";
import { ts32299Groups } from "./ts32299-groups.ts";
import { profile3gppCharging } from "./profile-3gpp-charging.ts";
import { profileGy } from "./profile-gy.ts";
import { gy } from "./gy.ts";
import { vendorHuawei } from "./vendor-huawei.ts";
import { rfc5580 } from "./rfc5580.ts";
import { tgppOther } from "./tgpp-other.ts";
import { tgppOtherGroups } from "./tgpp-other-groups.ts";
import { vendorHuaweiGroups } from "./vendor-huawei-groups.ts";
import { profileHuawei } from "./profile-huawei.ts";
import { huaweiCharging } from "./huawei-charging.ts";
import { iana } from "./iana.ts";
import { ts29468 } from "./ts29468.ts";
import { ts29468Groups } from "./ts29468-groups.ts";
import { mb2c } from "./mb2c.ts";
import { rfc4004Groups } from "./rfc4004-groups.ts";
import { mip } from "./mip.ts";
import { mip6a } from "./mip6a.ts";
import { mip6i } from "./mip6i.ts";
import { ts29140Groups } from "./ts29140-groups.ts";
import { mm10 } from "./mm10.ts";
import { nasreq } from "./nasreq.ts";
import { ts29215 } from "./ts29215.ts";
import { np } from "./np.ts";
import { ts29153 } from "./ts29153.ts";
import { ts29154 } from "./ts29154.ts";
import { ts29153Groups } from "./ts29153-groups.ts";
import { ns } from "./ns.ts";
import { ts29154Groups } from "./ts29154-groups.ts";
import { nt } from "./nt.ts";
import { nta } from "./nta.ts";
import { ts29343Groups } from "./ts29343-groups.ts";
import { pc2 } from "./pc2.ts";
import { ts29344 } from "./ts29344.ts";
import { ts29344Groups } from "./ts29344-groups.ts";
import { pc4a } from "./pc4a.ts";
import { ts29329Groups } from "./ts29329-groups.ts";
import { ts29345Groups } from "./ts29345-groups.ts";
import { pc6 } from "./pc6.ts";
import { profileS6c } from "./profile-s6c.ts";
import { profileS6m } from "./profile-s6m.ts";
import { profileS6t } from "./profile-s6t.ts";
import { profileSwx } from "./profile-swx.ts";
import { profileT4 } from "./profile-t4.ts";
import { profileT6a } from "./profile-t6a.ts";
import { radius } from "./radius.ts";
import { registry } from "./registry.ts";
import { rf } from "./rf.ts";
import { rfc4740 } from "./rfc4740.ts";
import { rfc5624 } from "./rfc5624.ts";
import { rfc5779 } from "./rfc5779.ts";
import { rfc5866 } from "./rfc5866.ts";
import { rfc6734 } from "./rfc6734.ts";
import { rfc6735 } from "./rfc6735.ts";
import { rfc6736 } from "./rfc6736.ts";
import { rfc6738 } from "./rfc6738.ts";
import { rfc6942 } from "./rfc6942.ts";
import { rfc7075 } from "./rfc7075.ts";
import { rfc7660 } from "./rfc7660.ts";
import { rfc7678 } from "./rfc7678.ts";
import { rfc8582 } from "./rfc8582.ts";
import { ro } from "./ro.ts";
import { rx } from "./rx.ts";
import { s13 } from "./s13.ts";
import { s15 } from "./s15.ts";
import { ts29272Groups2 } from "./ts29272-groups-2.ts";
import { s6a } from "./s6a.ts";
import { ts29273Groups } from "./ts29273-groups.ts";
import { s6b } from "./s6b.ts";
import { s6c } from "./s6c.ts";
import { s6m } from "./s6m.ts";
import { s6t } from "./s6t.ts";
import { s7a } from "./s7a.ts";
import { ts29215Groups } from "./ts29215-groups.ts";
import { s9 } from "./s9.ts";
import { s9aStar } from "./s9a-star.ts";
import { s9a } from "./s9a.ts";
import { sd } from "./sd.ts";
import { sgd } from "./sgd.ts";
import { sgmb } from "./sgmb.ts";
import { sh } from "./sh.ts";
import { sip } from "./sip.ts";
import { ts29172 } from "./ts29172.ts";
import { ts29172Groups } from "./ts29172-groups.ts";
import { slg } from "./slg.ts";
import { slh } from "./slh.ts";
import { st } from "./st.ts";
import { sta } from "./sta.ts";
import { swa } from "./swa.ts";
import { swd } from "./swd.ts";
import { swm } from "./swm.ts";
import { swx } from "./swx.ts";
import { ts29219 } from "./ts29219.ts";
import { sy } from "./sy.ts";
import { ts29337 } from "./ts29337.ts";
import { t4 } from "./t4.ts";
import { t6a } from "./t6a.ts";
import { ts29109 } from "./ts29109.ts";
import { ts29210 } from "./ts29210.ts";
import { ts29234 } from "./ts29234.ts";
import { ts29234Groups } from "./ts29234-groups.ts";
import { ts29368Groups } from "./ts29368-groups.ts";
import { ts29388 } from "./ts29388.ts";
import { ts29388Groups } from "./ts29388-groups.ts";
import { ts29389 } from "./ts29389.ts";
import { ts29389Groups } from "./ts29389-groups.ts";
import { ts29561 } from "./ts29561.ts";
import { tsp } from "./tsp.ts";
import { v4 } from "./v4.ts";
import { v6 } from "./v6.ts";
import { vendorAlcatelLucent } from "./vendor-alcatel-lucent.ts";
import { vendorCablelabs } from "./vendor-cablelabs.ts";
import { vendorCiscoSystems } from "./vendor-cisco-systems.ts";
import { vendorCiscoSystemsGroups } from "./vendor-cisco-systems-groups.ts";
import { vendorCisco } from "./vendor-cisco.ts";
import { vendorHp } from "./vendor-hp.ts";
import { vendorHuaweiGroups2 } from "./vendor-huawei-groups-2.ts";
import { vendorInovarGroups } from "./vendor-inovar-groups.ts";
import { vendorInovar } from "./vendor-inovar.ts";
import { vendorJuniper } from "./vendor-juniper.ts";
import { vendorMetaswitch } from "./vendor-metaswitch.ts";
import { vendorMicrosoft } from "./vendor-microsoft.ts";
import { vendorNokiaGroups } from "./vendor-nokia-groups.ts";
import { vendorNokiaNetworks } from "./vendor-nokia-networks.ts";
import { vendorNokiaNetworksGroups } from "./vendor-nokia-networks-groups.ts";
import { vendorNokia } from "./vendor-nokia.ts";
import { vendorOracle } from "./vendor-oracle.ts";
import { vendorSiemens } from "./vendor-siemens.ts";
import { vendorStarentGroups } from "./vendor-starent-groups.ts";
import { vendorStarent } from "./vendor-starent.ts";
import { vendorSun } from "./vendor-sun.ts";
import { vendorTMobilePl } from "./vendor-t-mobile-pl.ts";
import { vendorTelefonica } from "./vendor-telefonica.ts";
import { vendorTelefonicaGroups } from "./vendor-telefonica-groups.ts";
import { vendorVerizon } from "./vendor-verizon.ts";
import { vendorVerizonGroups } from "./vendor-verizon-groups.ts";
import { vendorVodafone } from "./vendor-vodafone.ts";
import { wx } from "./wx.ts";
import { zh } from "./zh.ts";
import { zn } from "./zn.ts";
import { zpn } from "./zpn.ts";

/** Every dictionary file, each behind those that it inherits from. */
export const modules: readonly DictionaryModule[] = [
  rfc6733,
  accounting,
  capabilitiesUpdate,
  rfc5777,
  rfc7155,
  rfc8506,
  omaCharging,
  rfc7683,
  ts29061,
  ts29140,
  ts29229,
  ts29329,
  vendorEtsi,
  ts29343,
  ts29368,
  ts29128,
  ts29273,
  rfc4072,
  ts29345,
  ts29214,
  ts29212,
  vendor3gpp2,
  rfc4004,
  rfc5447,
  rfc5778,
  ts29272,
  ts29173,
  ts29173Groups,
  ts29338,
  ts29336,
  ts32299,
  rfc8506Groups,
  creditControl,
  rfc7944,
  rfc8581,
  rfc8583,
  ts29229Groups,
  cx,
  ts29283,
  dataManagement,
  vendorEtsiGroups,
  e4,
  eap,
  vendorEricsson,
  ericssonCharging,
  profileCip,
  ericssonCip,
  ts29209Groups,
  profileGq,
  etsiGq,
  rfc4818,
  gi,
  gmb,
  ts29209,
  gq,
  ts29214Groups,
  ts29212Groups,
  gx,
  gxx,
  profile3gppGy,
  gy3gpp,
  vendorOnem2m,
  vendorOnem2mGroups,
  ts29217,
  ts29272Groups,
  ts29128Groups,
  ts29336Groups,
  ts32299Groups,
  profile3gppCharging,
  profileGy,
  gy,
  vendorHuawei,
  rfc5580,
  tgppOther,
  tgppOtherGroups,
  vendorHuaweiGroups,
  profileHuawei,
  huaweiCharging,
  iana,
  ts29468,
  ts29468Groups,
  mb2c,
  rfc4004Groups,
  mip,
  mip6a,
  mip6i,
  ts29140Groups,
  mm10,
  nasreq,
  ts29215,
  np,
  ts29153,
  ts29154,
  ts29153Groups,
  ns,
  ts29154Groups,
  nt,
  nta,
  ts29343Groups,
  pc2,
  ts29344,
  ts29344Groups,
  pc4a,
  ts29329Groups,
  ts29345Groups,
  pc6,
  profileS6c,
  profileS6m,
  profileS6t,
  profileSwx,
  profileT4,
  profileT6a,
  radius,
  registry,
  rf,
  rfc4740,
  rfc5624,
  rfc5779,
  rfc5866,
  rfc6734,
  rfc6735,
  rfc6736,
  rfc6738,
  rfc6942,
  rfc7075,
  rfc7660,
  rfc7678,
  rfc8582,
  ro,
  rx,
  s13,
  s15,
  ts29272Groups2,
  s6a,
  ts29273Groups,
  s6b,
  s6c,
  s6m,
  s6t,
  s7a,
  ts29215Groups,
  s9,
  s9aStar,
  s9a,
  sd,
  sgd,
  sgmb,
  sh,
  sip,
  ts29172,
  ts29172Groups,
  slg,
  slh,
  st,
  sta,
  swa,
  swd,
  swm,
  swx,
  ts29219,
  sy,
  ts29337,
  t4,
  t6a,
  ts29109,
  ts29210,
  ts29234,
  ts29234Groups,
  ts29368Groups,
  ts29388,
  ts29388Groups,
  ts29389,
  ts29389Groups,
  ts29561,
  tsp,
  v4,
  v6,
  vendorAlcatelLucent,
  vendorCablelabs,
  vendorCiscoSystems,
  vendorCiscoSystemsGroups,
  vendorCisco,
  vendorHp,
  vendorHuaweiGroups2,
  vendorInovarGroups,
  vendorInovar,
  vendorJuniper,
  vendorMetaswitch,
  vendorMicrosoft,
  vendorNokiaGroups,
  vendorNokiaNetworks,
  vendorNokiaNetworksGroups,
  vendorNokia,
  vendorOracle,
  vendorSiemens,
  vendorStarentGroups,
  vendorStarent,
  vendorSun,
  vendorTMobilePl,
  vendorTelefonica,
  vendorTelefonicaGroups,
  vendorVerizon,
  vendorVerizonGroups,
  vendorVodafone,
  wx,
  zh,
  zn,
  zpn,
];
