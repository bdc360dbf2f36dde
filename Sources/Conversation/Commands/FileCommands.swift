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
    session.openCorpora(line.arguments)
  }

  static let reload = Command(
    names: ["reload"], usage: "", changesCorpus: true
  ) { (session, line) throws(CommandFault) in
    guard line.arguments.isEmpty else { throw .usage }
    return session.reload()
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

extension Session {
  /// Opens corpora in the place of those that are open; without names the built-in one.
  func openCorpora(_ paths: [String]) -> Outcome {
    let loaded: LoadedCorpus
    do throws(ExitCode) {
      loaded = try Session.openCorpus(
        paths, cancellation: stop, limits: settings.limits, environment: settings.environment,
        through: settings.files, output
      ) { () throws(ExitCode) in
        try Session.load(
          paths, cancellation: stop, limits: settings.limits, through: settings.files, output)
      }
    } catch {
      return .failed(error)
    }
    let corpus = loaded.corpus
    guard Session.accept(corpus, settings, output) else { return .failed(.unreadable) }
    corpora = paths
    workspace.open(
      Session.withTexts(
        corpus, besides: paths, environment: settings.environment, through: settings.files,
        output), server: loaded.server)
    queriesOfAnswers = [:]
    confirm(summary)
    return .done
  }

  /// Opens the same corpora again, as their files are now.
  func reload() -> Outcome {
    guard !corpora.contains("-") else {
      output.error(Message("shell.reload-stdin"))
      return .failed(.unreadable)
    }
    let hadAnswers = !workspace.answers.isEmpty
    let outcome = openCorpora(corpora)
    if outcome == .done, hadAnswers { confirm(Message("shell.reload-answers")) }
    return outcome
  }
}
