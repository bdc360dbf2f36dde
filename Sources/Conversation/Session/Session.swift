package import Corpus
package import Engine
import Lessons
package import Messages
package import Query
import Rendering
import Text

/// A conversation with a corpus: text in, text out, and no terminal.
///
/// Scripts, pipes, tests and the prompt share it. Queries and commands are run one by one by `run`;
/// what is read from where is the business of the callers.
package final class Session {
  package let workspace: Workspace
  package var settings: Settings { didSet { shown.width = settings.textWidth } }
  package var output: any Output { recorder }
  /// What is written passes it, so that it is one object a statement where that is wanted.
  let recorder: StatementRecorder
  /// Behind it, so that what a statement shows can be recorded.
  let shown: ShownOutput
  /// Before it, so that what goes elsewhere is not shown.
  let routed: RoutedOutput
  /// Where answers go in the place of standard output.
  var redirection: Redirection?
  /// The page that is being recorded.
  var recording: Recording?
  /// The corpora that were opened, as they were named; none for the built-in one.
  package var corpora: [String] = []
  /// Which rows were shown last, of which answer by its number; nil where a page has not been turned.
  var page: (answer: Int, rows: Range<Int>)?
  /// Whether an answer has been written there, so that the next one is set apart from it.
  private var hasAnswered: Bool {
    get { redirection?.hasAnswered ?? hasShownAnswer }
    set {
      if let redirection { redirection.hasAnswered = newValue } else { hasShownAnswer = newValue }
    }
  }
  private var hasShownAnswer = false
  /// Whether a warning of cells that a spreadsheet would run as formulas was shown.
  private var hasWarnedOfFormulas = false
  /// How many answers left rows undecided; nil for none.
  package private(set) var undecidedAnswers: Int?
  /// Whether an answer left rows undecided.
  package var metUndecided: Bool { undecidedAnswers != nil }
  /// The faults that were reported last, for `.fix`.
  var lastFaults: (diagnostics: [Diagnostic], source: SourceText)?
  /// The examples of the help that was shown last, for `.example`.
  var examples: [HelpExample] = []
  /// How many statements were bound: each once, unless one before it did not do what was foreseen.
  package private(set) var boundStatements = 0
  /// What the statement that runs may take.
  let watch = LimitWatch()
  /// What the user stops things with; the workspace's also heeds the limits.
  let stop: Cancellation
  /// The query that ran last, as it was written.
  package internal(set) var lastQuery: String?
  /// The statement that was typed last, whatever became of it; no command.
  var lastTyped: String?
  /// What answers came from, by their places.
  var queriesOfAnswers: [Int: String] = [:]
  /// How many files are being read, one by another.
  var readDepth = 0
  /// How long texts are shown, where somebody sits at a terminal.
  package var paging: Paging?
  /// Where a learner is, in a lesson.
  package var lesson: LessonRun?
  /// What the learner has done, here and before.
  lazy var progress = settings.progress.map(settings.files.progress) ?? Progress()
  /// The lines of this session's prompt, oldest first, where there is one.
  package var history: SessionHistory?
  /// The faults that were shown and held back since the input began that is being run.
  var faultCount = (depth: 0, shown: 0, heldBack: 0)

  /// - Parameters:
  ///   - server: The database that holds the tables of the corpus; nil where they are in memory.
  ///   - cancellation: What stops a running query; by default nothing does.
  package init(
    corpus: Corpus, server: (any QueryServer)? = nil, settings: Settings = Settings(),
    output: any Output, cancellation: Cancellation = .never
  ) {
    stop = cancellation
    workspace = Workspace(
      corpus: corpus, server: server, cancellation: watch.cancellation(or: cancellation))
    self.settings = settings
    shown = ShownOutput(output)
    routed = RoutedOutput(shown)
    recorder = StatementRecorder(routed)
    shown.width = settings.textWidth
  }

  /// Begins as a copy of another session whose output nobody sees; nothing that happens here
  /// changes the other.
  init(trialOf other: Session) {
    workspace = Workspace(copy: other.workspace)
    stop = other.stop
    settings = other.settings
    settings.keepsGoing = false
    settings.echoes = false
    settings.isQuiet = true
    settings.mode = .tsv
    shown = ShownOutput(CapturedOutput())
    routed = RoutedOutput(shown)
    recorder = StatementRecorder(routed)
    readDepth = other.readDepth + 1
    examples = other.examples
  }

  /// Begins on the corpus of another session, with nothing else of it.
  init(alone other: Session) {
    workspace = Workspace(corpus: other.workspace.corpus)
    stop = other.stop
    settings = other.settings
    shown = ShownOutput(CapturedOutput())
    routed = RoutedOutput(shown)
    recorder = StatementRecorder(routed)
  }

  /// Notes that a statement was bound.
  func noteBinding() { boundStatements += 1 }

  /// Runs one statement of a text.
  package func run(_ statement: Statement, in source: SourceText) -> Outcome {
    let bound = BoundStatement(statement, in: source, workspace.scope, self)
    if workspace.catalog.takeStop() { return interrupted(at: statement.range, in: source) }
    return run(bound, in: source)
  }

  /// Runs a statement that is bound in the scope that the session has now.
  func run(_ bound: BoundStatement, in source: SourceText) -> Outcome {
    recorded(bound.statement.range, of: source) {
      endingAnswers { execute(bound, in: source) }
    }
  }

  private func execute(_ bound: BoundStatement, in source: SourceText) -> Outcome {
    let statement = bound.statement
    workspace.corpus.damage?.look()
    watch.begin(settings.limits, damage: workspace.corpus.damage)
    defer { watch.end() }
    // What was bound to columns that could not be read means nothing.
    if workspace.corpus.damage?.fault != nil, case .query = statement.kind {
      return judged(.done, at: statement.range, in: source)
    }
    // The mode that the statement may set is that of the next.
    let isRecorded = recordsStatements
    if isRecorded {
      recorder.begin(recordHead(statement.range, in: source))
    } else if settings.echoes {
      do throws(OutputFault) { try echo(source.text(statement.range)) } catch {
        return report(error)
      }
    }
    report(bound.diagnostics, in: source)
    let answerCount = workspace.answers.count
    let before = workspace.moment
    var outcome: Outcome =
      switch statement.kind {
      case .query(let pipeline): run(bound.query, at: pipeline.range, in: source)
      case .command(let text): run(command: text, at: statement.range, in: source)
      case .letValue(let name, _): setValue(name, to: bound.parameter)
      case .letQuery(let name, let query):
        setValue(name, to: bound.query, at: query.range, in: source)
      case .view: define(bound.view)
      case .explain(let query, let form): explain(query, bound.query, as: form, in: source)
      case .show(let item): show(item, in: source)
      case .why(let item, _, let query): why(item, in: query, bound.query, of: source)
      case .describe(let path): describe(path, in: source)
      case .run(let path, let bindings):
        run(file: path, bindings, bound.script, at: statement.range, in: source)
      case .expectError(let code, let query):
        expectError(code, from: query, at: statement.range, in: source)
      }
    if workspace.corpus.damage?.fault != nil, case .query = statement.kind {
      // It may have columns that were not there.
      workspace.goBack(to: before)
    }
    outcome = judged(outcome, at: statement.range, in: source)
    if case .query(let pipeline) = statement.kind, bound.query != nil {
      lastQuery = source.text(pipeline.range)
      if workspace.answers.count == answerCount + 1 { queriesOfAnswers[answerCount] = lastQuery }
    }
    do throws(OutputFault) {
      if isRecorded { try recorder.end() }
      try output.flush()
      return outcome
    } catch {
      return report(error)
    }
  }

  /// How a text or statement ends: where the corpus was found to be damaged, or the reading of a column was stopped,
  /// that is said, for whatever was made of it is no answer.
  func judged(_ outcome: Outcome, at range: Range<Int>, in source: SourceText) -> Outcome {
    workspace.corpus.damage?.look()
    guard let damage = workspace.corpus.damage, let fault = damage.fault else { return outcome }
    // Indexes may have been made of columns that were not there.
    defer { if damage.forgetPassing() { workspace.forgetIndexes() } }
    guard damage.isStop else {
      output.error(fault.rendered)
      return .failed(.unreadable)
    }
    // Most have noticed it, and said so.
    if case .failed = outcome { return outcome }
    return interrupted(at: range, in: source)
  }

  /// Whether a fault of the corpus is still to be said, at the end of the statement.
  var hasUntoldDamage: Bool {
    workspace.corpus.damage.map { $0.fault != nil && !$0.isStop } ?? false
  }
}

// Showing.
extension Session {
  /// Writes an answer and the footer below it.
  ///
  /// - Parameters:
  ///   - first: The row with which to begin, from 0.
  ///   - isWide: Whether all columns are asked for.
  ///   - isLast: Whether it is the last answer, of which `.last` and its like show more; what a command
  ///     tells of a corpus is shown as a whole.
  package func show(
    _ answer: Answer, rowLimit: Int?, from first: Int = 0, isWide: Bool = false,
    isLast: Bool = false
  ) throws(OutputFault) {
    let damage = workspace.corpus.damage
    if damage?.fault != nil { throw .interrupted }
    let settings = presentation
    var options = RenderOptions(mode: settings.mode)
    options.nullText = settings.nullText
    options.header = settings.header
    options.colour = settings.colour
    options.width = settings.width
    options.rowLimit = rowLimit
    options.layout = settings.layout
    options.isWhole = isWide
    options.cutsTexts = isLast
    options.firstRow = first
    options.columns = isWide || settings.showsAllColumns ? .all : .headline
    options.isTerminal = settings.isTerminal
    options.guardsFormulas = settings.guardsFormulas
    if recordsStatements {
      options.envelope = recorder.handOver()
      options.language = readerLanguage
    }
    if hasAnswered {
      try setApart(by: settings.mode.traits.separator)
    } else if settings.writesMark, settings.mode.traits.isForSpreadsheets, !settings.isTerminal {
      try output.data(OutputMode.mark)
    }
    hasAnswered = true
    let output = output
    let cancellation = workspace.cancellation
    // Whoever stops the search for a reason why there are no rows still gets the answer.
    let mayStop = answer.rowCount > 1
    let renderer = Renderer(options) { mayStop && cancellation.isCancelled }
    let screen = screen(headings: headings)
    var report = RenderReport(rowsShown: min(answer.rowCount - first, rowLimit ?? .max))
    do throws(ScreenText.End) {
      report = try renderer.render(answer.rows(from: first)) { (text) throws(ScreenText.End) in
        // A column may have been read only now.
        if damage?.fault != nil { throw .output(.interrupted) }
        if mayStop, cancellation.isCancelled, screen?.isPaged != true {
          throw .output(.interrupted)
        }
        if let screen { return try screen.write(text) }
        do throws(OutputFault) { try output.data(text) } catch { throw .output(error) }
      }
    } catch {
      if case .output(let fault) = error {
        if screen?.isPaged == true { try screen?.finish() }
        throw fault
      }
    }
    try screen?.finish()
    report.firstRow = first
    noteUndecided(in: answer)
    redirection?.note(rows: footer.rows(answer.rowCount, noun: answer.noun))
    if settings.writesFile, !hasWarnedOfFormulas {
      hasWarnedOfFormulas = report.formulaCells > 0
      warn(ofFormulas: report)
    }
    if recordsStatements { return }
    if settings.isInteractive && redirection == nil || !answer.notes.isEmpty
      || report.columnsHidden > 0
    {
      showFooter(of: answer, report, isLast ? settings.isInteractive ? .commands : .flags : .none)
    }
  }

  /// How many lines at the beginning of an answer name its columns, and are to stay in sight.
  private var headings: Int {
    guard settings.header else { return 0 }
    return switch settings.mode {
    case .box, .table: settings.layout == .records ? 0 : 3
    case .list, .csv, .tsv: 1
    case .markdown: 2
    case .line, .json, .jsonl, .yaml, .html, .answer: 0
    }
  }

  /// Writes what the reader must know about an answer whose rows are not shown.
  func showNotes(of answer: Answer) {
    if answer.notes.isEmpty { return }
    if recorder.isRecording { return recordNotes(of: answer) }
    showFooter(of: answer, RenderReport(rowsShown: answer.rowCount), .none)
  }

  private func showFooter(
    of answer: Answer, _ report: RenderReport, _ remedies: FooterRemedies
  ) {
    guard !settings.isQuiet else { return }
    let lines = footer.lines(
      for: answer, report: report, remedies: remedies,
      isInOneLine: !settings.isAccessible, width: settings.textWidth)
    for line in lines { output.message(line) }
  }

  /// What is said below answers, in the language of the labels.
  var footer: FooterText {
    FooterText(language: readerLanguage)
  }

  /// Writes what sets an answer apart from the one before it.
  private func setApart(by separator: String) throws(OutputFault) {
    if recorder.isRecording || redirection != nil {
      try output.data(separator)
    } else {
      try shown.separator(separator)
    }
  }

  /// Lets the next answer be the first, of which nothing sets it apart.
  func beginAfresh() { hasAnswered = false }

  /// Writes a text as it is, whatever the mode; a blank line sets it apart from what came before.
  func show(raw text: String) throws(OutputFault) {
    let settings = presentation
    if !text.isEmpty { try setApartFromAnswers() }
    hasAnswered = true
    try output.data(
      settings.isTerminal ? TerminalText.visible(text, keepsLineBreaks: true) : text)
  }

  /// Sets what comes apart from the answers before it.
  func setApartFromAnswers() throws(OutputFault) {
    if hasAnswered { try setApart(by: "\n") }
    hasAnswered = true
  }

  /// The language in which the session speaks.
  var readerLanguage: ReaderLanguage { ReaderLanguage(code: workspace.language) }

  /// Remembers for `--strict` whether an answer left rows undecided.
  func noteUndecided(in answer: Answer) {
    if answer.notes.contains(where: \.isUndecided) {
      undecidedAnswers = (undecidedAnswers ?? 0) + 1
    }
  }

  /// Says why nothing can be written, unless the reader has only gone.
  package func report(_ fault: OutputFault) -> Outcome {
    switch fault {
    // A command that reads no more ends nothing but the answer.
    case .closed: return redirection == nil ? .closed : .done
    case .failed(let path, let reason, let remedy):
      let remedy = remedy ?? Message("file.choose-place-with-option")
      let fault = OutputFault.failed(path: path, reason: reason, remedy: remedy)
      if let message = fault.message { output.error(message) }
      return .failed(.unreadable)
    case .interrupted where hasUntoldDamage: return .failed(.unreadable)
    case .interrupted:
      guard let reached = watch.reached else {
        output.message(Message("file.interrupted"))
        return .failed(.interrupted)
      }
      output.error(
        Message("shell.with-remedy", ["message": reached.message, "remedy": reached.remedy]))
      return .failed(.unreadable)
    }
  }

  /// Says how many cells of a file a spreadsheet would run as formulas, and what guards them.
  func warn(ofFormulas report: RenderReport) {
    let count = report.formulaCells
    if count == 0 { return }
    output.message(Message("shell.formula-cells", ["count": count]))
  }

  /// Writes what a setting or name is now: to a person at a prompt, not into the mail of a script.
  func confirm(setting text: String) { if settings.isInteractive { confirm(text) } }

  /// Writes a confirmation, unless the user wants none.
  package func confirm(_ text: String) { if !settings.isQuiet { output.message(text) } }

  package func confirm(_ message: Message) { confirm(output.text(message)) }
}
