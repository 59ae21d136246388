"""An editor's session: what the client gets is checked against the protocol's types by pytest-lsp."""

import asyncio
import os
import pathlib

import pytest_lsp
from lsprotocol import types
from pytest_lsp import ClientServerConfig, LanguageClient, client_capabilities

SITE = pathlib.Path(os.environ["SITE"]).resolve()
PAGE, GERMAN = "pages/about.md", "locales/de/about.ftl"
LINK = "[Gemeinde]({ $parish })"


@pytest_lsp.fixture(
    scope="module",
    config=ClientServerConfig(server_command=[os.environ["GLOSSATOR"], "lsp"]),
)
async def client(lsp_client: LanguageClient):
    params = types.InitializeParams(
        capabilities=client_capabilities("visual-studio-code"),
        workspace_folders=[types.WorkspaceFolder(uri=SITE.as_uri(), name="site")],
    )
    result = await lsp_client.initialize_session(params)
    assert result.server_info.name == "glossator"
    assert result.capabilities.text_document_sync.change == types.TextDocumentSyncKind.Incremental
    yield
    await lsp_client.shutdown_session()


def uri(path):
    return (SITE / path).as_uri()


def identifier(path):
    return types.TextDocumentIdentifier(uri=uri(path))


def place(text, wanted):
    at = text.index(wanted)
    line = text.count("\n", 0, at)
    before = text[text.rfind("\n", 0, at) + 1 : at]
    return types.Position(line=line, character=len(before.encode("utf-16-le")) // 2)


def show(client, path, text, language):
    document = types.TextDocumentItem(uri=uri(path), language_id=language, version=1, text=text)
    client.text_document_did_open(types.DidOpenTextDocumentParams(text_document=document))


def write(client, path, version, changes):
    document = types.VersionedTextDocumentIdentifier(uri=uri(path), version=version)
    client.text_document_did_change(
        types.DidChangeTextDocumentParams(text_document=document, content_changes=changes)
    )


async def shown(client, path, code, wanted=True):
    """The diagnostics of a file with a code, once there are any, or none."""
    found = None
    async with asyncio.timeout(60):
        while found is None or bool(found) != wanted:
            await client.wait_for_notification(types.TEXT_DOCUMENT_PUBLISH_DIAGNOSTICS)
            if uri(path) in client.diagnostics:
                found = [one for one in client.diagnostics[uri(path)] if one.code == code]
    return found


async def test_a_translator_at_work(client: LanguageClient):
    text = (SITE / GERMAN).read_text()
    broken = text.replace(LINK, "Gemeinde")
    show(client, GERMAN, broken, "fluent")
    [dropped] = await shown(client, GERMAN, "dropped-placeable")
    assert dropped.severity == types.DiagnosticSeverity.Error
    assert dropped.related_information[0].location.uri == uri(PAGE)

    at = place(broken, "Gemeinde")
    marked = types.Range(start=at, end=types.Position(line=at.line, character=at.character + len("Gemeinde")))
    [restore] = await client.text_document_code_action_async(
        types.CodeActionParams(
            text_document=identifier(GERMAN), range=marked, context=types.CodeActionContext(diagnostics=[dropped])
        )
    )
    assert restore.title == "Restore { $parish }"
    assert restore.diagnostics[0].code == "dropped-placeable"
    [change] = restore.edit.document_changes
    [edit] = change.edits
    write(client, GERMAN, 2, [types.TextDocumentContentChangePartial(range=edit.range, text=edit.new_text)])
    await shown(client, GERMAN, "dropped-placeable", wanted=False)

    where = place(text, "$parish")
    hover = await client.text_document_hover_async(
        types.HoverParams(text_document=identifier(GERMAN), position=where)
    )
    assert "https://parish.example/" in hover.contents.value
    [definition] = await client.text_document_definition_async(
        types.DefinitionParams(text_document=identifier(GERMAN), position=where)
    )
    assert definition.uri == uri(PAGE)

    typed = text.replace(LINK, "Gemeinde { $")
    write(client, GERMAN, 3, [types.TextDocumentContentChangeWholeDocument(text=typed)])
    at = place(typed, "{ $,")
    after = types.Position(line=at.line, character=at.character + len("{ $"))
    choices = await client.text_document_completion_async(
        types.CompletionParams(text_document=identifier(GERMAN), position=after)
    )
    assert [choice.label for choice in choices] == ["$parish", "$ask-to-see-them"]
    write(client, GERMAN, 4, [types.TextDocumentContentChangeWholeDocument(text=text)])
    await shown(client, GERMAN, "dropped-placeable", wanted=False)


async def test_an_author_changes_a_page(client: LanguageClient):
    page = (SITE / PAGE).read_text()
    show(client, PAGE, page, "markdown")
    write(
        client, PAGE, 2, [types.TextDocumentContentChangeWholeDocument(text=page.replace("We vote.", "We vote at once."))]
    )
    [stale] = await shown(client, PAGE, "stale-translation")
    assert "[-vote.-]{+vote at once.+}" in stale.message
    german = (SITE / GERMAN).read_text()
    at = place(german, "Wir stimmen ab")
    here = types.Range(start=at, end=at)
    [accept] = await client.text_document_code_action_async(
        types.CodeActionParams(
            text_document=identifier(GERMAN), range=here, context=types.CodeActionContext(diagnostics=[])
        )
    )
    assert accept.title == "Accept the text for today's English"
    assert [change.text_document.uri for change in accept.edit.document_changes] == [uri("locales/de/about.lock")]
    edited = page.replace("We vote.", "We vote at once.")
    at = place(edited, "We vote")
    actions = await client.text_document_code_action_async(
        types.CodeActionParams(
            text_document=identifier(PAGE),
            range=types.Range(start=at, end=at),
            context=types.CodeActionContext(diagnostics=[stale]),
        )
    )
    for_all = actions[0]
    assert for_all.title == "Accept every text for today's English: de, ja, ar"
    assert for_all.diagnostics[0].code == "stale-translation"
    locks = [uri(f"locales/{tag}/about.lock") for tag in ["de", "ja", "ar"]]
    assert [change.text_document.uri for change in for_all.edit.document_changes] == locks
    assert [action.title for action in actions[1:]] == [
        f"Accept the {name} text for today's English" for name in ["German", "Japanese", "Arabic"]
    ]
    references = await client.text_document_references_async(
        types.ReferenceParams(
            text_document=identifier(PAGE),
            position=place(page, "We vote"),
            context=types.ReferenceContext(include_declaration=True),
        )
    )
    paths = [PAGE] + [f"locales/{tag}/about.ftl" for tag in ["en", "de", "ja", "ar"]]
    assert [one.uri for one in references] == [uri(path) for path in paths]
    client.text_document_did_close(types.DidCloseTextDocumentParams(text_document=identifier(PAGE)))
    await shown(client, PAGE, "stale-translation", wanted=False)
