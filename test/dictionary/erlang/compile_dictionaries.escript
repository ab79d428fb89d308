#!/usr/bin/env escript
%% Compiles dictionary files with the compilers of Erlang's diameter (diameterc) and of Erlang (erlc), all in one virtual
%% machine, and prints how the compiled dictionaries read. A file comes behind those that it inherits from.
%%
%%   escript compile_dictionaries.escript FOLDER FILE...
%%
%% FOLDER takes what is made. Lines on standard output, fields separated by tabs:
%%   module  NAME  ok | failed  what the compilers said
%%   avp     NAME  CODE  VENDOR  TYPE  FLAGS of its header as a number
%%   value   AVP   NUMBER  NAME
%%   group   NAME  MEMBERS
%%   command NAME  CODE  APPLICATION  FLAGS  MEMBERS
%% A member is written as "1*{Host-IP-Address": at least and at most, the bracket of its place, its name.

main([Folder | Files]) ->
    ok = io:setopts([{encoding, utf8}]),
    true = code:add_patha(Folder),
    lists:foreach(fun(File) -> one(File, Folder) end, Files).

one(File, Folder) ->
    Name = filename:rootname(filename:basename(File)),
    try
        ok = diameter_make:codec(File, [{outdir, Folder}, {include, Folder}]),
        Module = list_to_atom(module_name(File)),
        %% Nobody runs the code, so that nothing has to be optimized.
        Options = [{outdir, Folder}, {i, Folder}, return_errors, no_copt, no_ssa_opt, no_postopt, no_type_opt, no_bool_opt],
        {ok, Module} = compile:file(filename:join(Folder, atom_to_list(Module) ++ ".erl"), Options),
        line(["module", Name, "ok"]),
        [_ | Dictionary] = Module:dict(),
        tell(Module, Dictionary)
    catch
        _:Reason ->
            line(["module", Name, "failed", io_lib:format("~0P", [Reason, 40])])
    end.

%% Erlang names the module by @name.
module_name(File) ->
    {ok, Text} = file:read_file(File),
    {match, [Name]} = re:run(Text, "^@name\\s+(\\S+)", [multiline, {capture, [1], list}]),
    Name.

tell(Module, Dictionary) ->
    [avp(Module, Avp) || Avp <- orddict:fetch(avp_types, Dictionary)],
    [line(["value", Avp, N, Name]) || Section <- [enum, define],
                                      {Avp, Values} <- orddict:fetch(Section, Dictionary),
                                      {Name, N} <- Values],
    [line(["group", Name, members(Members)]) || {Name, _, _, Members} <- orddict:fetch(grouped, Dictionary)],
    Default = case orddict:find(id, Dictionary) of {ok, Id} -> Id; error -> 0 end,
    [line(["command", Name, Code, application(Application, Default), flags(Flags), members(Members)])
     || {Name, Code, Flags, Application, Members} <- orddict:fetch(messages, Dictionary)].

avp(Module, {Name, Code, Type, _}) ->
    {Code, Flags, Vendor} = Module:avp_header(list_to_atom(Name)),
    line(["avp", Name, Code, case Vendor of undefined -> 0; _ -> Vendor end, Type, Flags]).

application([], Default) -> Default;
application([Id], _) -> Id.

flags(Flags) -> lists:append([Text || {Flag, Text} <- [{'REQ', "R"}, {'PXY', "P"}, {'ERR', "E"}], lists:member(Flag, Flags)]).

members(Members) -> lists:join(" ", [member(Member) || Member <- Members]).

member({Count, Member}) ->
    {Bracket, Name} = place(Member),
    [count(Count, Bracket), Bracket, Name];
member(Member) ->
    {Bracket, Name} = place(Member),
    [Bracket, Name].

place({{Name}}) -> {"<", Name};
place({Name}) -> {"{", Name};
place([Name]) -> {"[", Name}.

count('*', "{") -> "1*";
count('*', _) -> "0*";
count({Min, '*'}, _) -> [integer_to_list(Min), "*"];
count({Min, Max}, _) -> [integer_to_list(Min), "*", integer_to_list(Max)].

line(Fields) -> io:put_chars([lists:join("\t", [text(Field) || Field <- Fields]), "\n"]).

text(Field) when is_integer(Field) -> integer_to_list(Field);
text(Field) -> Field.
