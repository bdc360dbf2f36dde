import Corpus
import Engine
import Files
import Messages
import Query

extension Command {
  static let open = Command(
    names: ["open"], usage: "[CORPUS ...]", changesCorpus: true,
    arguments: [.path(.read)]
  ) { (session, line) throws(CommandFault) in
    let corpus: Corpus
    do throws(ExitCode) {
      corpus = try Session.load(
        line.arguments, cancellation: session.stop, limits: session.settings.limits,
        through: session.settings.files, session.output)
    } catch {
      return .failed(error)
    }
    guard Session.accept(corpus, session.settings, session.output) else {
      return .failed(.unreadable)
    }
    session.corpora = line.arguments
    session.workspace.open(
      Session.withTexts(
        corpus, besides: line.arguments, environment: session.settings.environment,
        through: session.settings.files, session.output))
    session.confirm(session.summary)
    return .done
  }

  static let read = Command(
    names: ["read"], usage: "FILE", changesCorpus: true,
    arguments: [.path(.read)]
  ) { (session, line) throws(CommandFault) in
    guard line.arguments.count == 1 else { throw .usage }
    let path = line.arguments[0]
    guard session.readDepth < Session.deepestRead else {
      throw .diagnostic(
        .environment(
          Message("shell.read-by-itself", ["path": path]),
          hint: Message("shell.read-by-itself.hint", ["count": Session.deepestRead])))
    }
    let text: SourceText
    do throws(FileFault) {
      text = try session.settings.files.script(path)
    } catch {
      throw .unreadable(error.message)
    }
    session.readDepth += 1
    defer { session.readDepth -= 1 }
    return ScriptRunner(session: session).run(text)
  }
}
