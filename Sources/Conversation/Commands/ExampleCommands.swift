import Corpus
import Engine
import Messages
import Query
import Text

extension Command {
  static let example = Command(
    names: ["example"], usage: "[N]",
    changesCorpus: true
  ) { (session, line) throws(CommandFault) in
    let examples = session.examples
    guard let word = line.arguments.first else {
      guard !examples.isEmpty else { throw .noExamples }
      return try session.write(HelpExample.list(examples))
    }
    guard let number = Int(word), line.arguments.count == 1 else { throw .usage }
    guard !examples.isEmpty else { throw .noExamples }
    guard examples.indices.contains(number - 1) else {
      throw .diagnostic(
        .environment(
          Message("shell.example.none", ["number": number, "count": examples.count]), hint: nil))
    }
    return session.run(example: examples[number - 1].text)
  }

  static let examples = Command(
    names: ["examples"], usage: "[N]", changesCorpus: true
  ) { (session, line) throws(CommandFault) in
    let questions = Question.all(in: CorpusSource.questions)
    let language = session.readerLanguage
    guard let word = line.arguments.first else {
      let width = String(questions.count).count
      return try session.write(
        questions.map { question in
          let number = String(question.number)
          let blanks = String(repeating: " ", count: width - number.count)
          return "  \(blanks)\(number)  \(question.text(in: language))\n"
        }.joined())
    }
    guard let number = Int(word), line.arguments.count == 1 else { throw .usage }
    guard let question = questions.first(where: { $0.number == number }) else {
      throw .diagnostic(
        .environment(
          Message("shell.question.none", ["number": number, "count": questions.count]), hint: nil))
    }
    session.output.message("\(number). \(question.text(in: language))")
    return session.run(example: question.queries)
  }
}

extension CommandFault {
  fileprivate static let noExamples = CommandFault.diagnostic(
    .environment(Message("shell.example.no-help"), hint: Message("shell.example.no-help.hint")))
}

extension Session {
  /// Runs statements that were written for the built-in corpus, each shown before it runs; what they set is set
  /// back.
  fileprivate func run(example text: String) -> Outcome {
    let settings = self.settings
    let language = workspace.language
    let takesDeclaredOrder = workspace.takesDeclaredOrder
    defer {
      self.settings = settings
      workspace.language = language
      output.language = readerLanguage
      if workspace.takesDeclaredOrder != takesDeclaredOrder {
        workspace.takesDeclaredOrder = takesDeclaredOrder
      }
    }
    self.settings.echoes = true
    self.settings.echoesBeside = true
    let outcome = ScriptRunner(session: self).run(SourceText(text))
    if case .failed(.usage) = outcome { output.message(Message("shell.example.corpus")) }
    return outcome
  }
}
