import ArgumentParser
import Conversation
import Corpus
import Engine
import Files
import Glibc
import LineEditing
import Messages
import Query
import Rendering
import Terminal

/// One run of the program: flags in, exit code out.
struct Invocation {
  let flags: Flags
  let arguments: [String]
  let environment: [String: String]
  /// Whether it matters that a terminal is there; in a page that is tested it does not.
  private let seesTerminal: Bool
  /// Of the arguments that are no flags the scripts, which run, and the rest, which is opened.
  private let scripts: [String]
  private let corpora: [String]

  init(
    flags: Flags, arguments: [String], environment: [String: String], seesTerminal: Bool = true
  ) {
    self.flags = flags
    self.seesTerminal = seesTerminal
    self.arguments = arguments
    self.environment = environment
    scripts = flags.corpus.filter(FileGate.isScript)
    corpora = flags.corpus.filter { !FileGate.isScript($0) }
  }

  /// Whether the user asks programs for words that can be heard.
  private var isAccessible: Bool {
    environment["ACCESSIBLE"].map { !$0.isEmpty && $0 != "0" } ?? false
  }

  /// Whether a person sits at a prompt.
  private var isInteractive: Bool {
    let isTerminal =
      seesTerminal && TerminalSetup.isTerminal(0) && TerminalSetup.isTerminal(1)
    return flags.interactive
      || isTerminal && flags.command.isEmpty && flags.file.isEmpty && scripts.isEmpty
        && flags.output == nil
        && !flags.saveSchema
  }

  func run() -> Int32 {
    let messages = DescriptorOutput()
    guard let language = language(messages) else { return ExitCode.usage.rawValue }
    messages.language = language
    guard let settings = settings(messages) else { return ExitCode.usage.rawValue }
    if let conflict = conflict { return refuse(conflict, messages) }
    let file: PendingFile?
    do throws(OutputFault) {
      file = try flags.output.map { path throws(OutputFault) in try settings.files.file(path) }
    } catch {
      return refuse(error, messages)
    }
    let output = file.map {
      DescriptorOutput(data: $0.descriptor, path: flags.output ?? "", cancellation: .bySignal)
    }
    let code = run(settings, output ?? DescriptorOutput(cancellation: .bySignal), messages)
    guard let file else { return code }
    // A run that failed leaves the file that stood there: half of the answers is no answer. One of
    // which a check failed has written all of them.
    guard code == 0 || code == ExitCode.failed.rawValue || flags.keepGoing else {
      file.drop()
      return code
    }
    do throws(UnwritableFault) {
      try file.keep()
      return code
    } catch {
      return refuse(OutputFault(error), messages)
    }
  }

  /// Runs with what the flags mean.
  private func run(
    _ settings: Settings, _ output: DescriptorOutput, _ messages: any Output
  ) -> Int32 {
    // Before the load, which Ctrl-C stops.
    let signals = SignalPump(grace: 1)
    let code = run(settings, output, messages, signals)
    // Who was asked to end says so.
    return signals.terminationSignal.map { 128 + $0 } ?? code
  }

  private func run(
    _ settings: Settings, _ output: DescriptorOutput, _ messages: any Output, _ signals: SignalPump
  ) -> Int32 {
    let session: Session
    do throws(Conversation.ExitCode) {
      session = try self.session(settings, output, messages)
    } catch {
      return error.rawValue
    }
    // The program ends with it: nothing is gained by giving back piece by piece what the system takes back
    // at once.
    _ = Unmanaged.passRetained(session)
    var code = run(session, signals)
    if case .failed(let failure) = session.close(), code == 0 { code = failure.rawValue }
    if flags.saveSchema, code == 0,
      !SchemaFile.write(session.workspace.corpus, through: settings.files, messages)
    {
      code = ExitCode.unreadable.rawValue
    }
    if code == 0, session.settings.isStrict, let count = session.undecidedAnswers {
      messages.message(
        count == 1
          ? Message("cli.strict.one") : Message("cli.strict.many", ["count": count]))
      return ExitCode.failed.rawValue
    }
    return code
  }

  /// Opens a session on the corpora that are named.
  ///
  /// - Throws: the exit code, once it is said why there is none.
  private func session(
    _ settings: Settings, _ output: any Output, _ messages: any Output
  ) throws(Conversation.ExitCode) -> Session {
    let loaded = try Session.openCorpus(
      corpora, cancellation: .bySignal, limits: settings.limits, environment: environment,
      through: settings.files, messages
    ) { () throws(Conversation.ExitCode) in
      try Session.load(
        corpora, encoding: try EncodingFlag.encoding(named: flags.encoding, messages),
        cancellation: .bySignal, limits: settings.limits,
        showsProgress: !settings.isAccessible, through: settings.files, messages)
    }
    let corpus = loaded.corpus
    if let path = flags.rejects,
      !RejectsFile.write(corpus, to: path, through: settings.files, messages)
    {
      throw .unreadable
    }
    guard Session.accept(corpus, settings, messages) else { throw .unreadable }
    let session = Session(
      corpus: Session.withTexts(
        corpus, besides: corpora, environment: environment, through: settings.files, messages),
      server: loaded.server, settings: settings, output: output, cancellation: .bySignal)
    session.corpora = corpora
    session.workspace.language = messages.language.rawValue
    session.output.language = messages.language
    for parameter in flags.param {
      guard session.setParameter(parameter) else {
        let name = parameter.prefix { $0.isASCII && ($0.isLetter || $0.isNumber || $0 == "_") }
        let form = name.isEmpty || name.first?.isNumber == true ? "NAME=VALUE" : "\(name)=VALUE"
        messages.error(Message("cli.not-a-parameter", ["text": parameter, "form": form]))
        throw .usage
      }
    }
    return session
  }

  /// Opens a session for fences of a page, with what the flags mean there.
  ///
  /// - Throws: the exit code, once it is said on the output why there is none.
  func session(writingTo output: any Output) throws(Conversation.ExitCode) -> Session {
    guard let language = language(output) else { throw .usage }
    output.language = language
    guard let settings = settings(output) else { throw .usage }
    if let conflict {
      output.error(conflict)
      throw .usage
    }
    return try session(settings, output, output)
  }

  private func run(_ session: Session, _ signals: SignalPump) -> Int32 {
    let isInteractive = isInteractive
    // The inputs of the command line are batch, also where a prompt follows.
    let outcome = runInputs(session)
    if outcome != .done, !isInteractive { return exitCode(outcome) }
    if case .quit(let code) = outcome { return code }
    if isInteractive {
      return PromptSession(flags: flags, environment: environment).run(session, signals)
    }
    guard flags.command.isEmpty, flags.file.isEmpty, scripts.isEmpty, !flags.saveSchema else {
      return 0
    }
    if seesTerminal, TerminalSetup.isTerminal(0) {
      // Somebody types while the answers go elsewhere, as into `tee`: a slip is no end of the session.
      session.settings.keepsGoing = true
      session.output.message(Message("cli.typed"))
    }
    let reader = PlainReader(signals: signals)
    return exitCode(StreamRunner(session: session).run { reader.readLineBytes() })
  }

  /// Runs what `-c`, `-f` and scripts give; a fault ends the run unless it is to go on.
  private func runInputs(_ session: Session) -> Outcome {
    var texts = flags.command[...]
    var files = flags.file[...]
    var scripts = scripts[...]
    var first: Outcome = .done
    for kind in InputOrder.kinds(in: arguments, isScript: FileGate.isScript) {
      let outcome: Outcome
      switch kind {
      case .text:
        guard let text = texts.popFirst() else { continue }
        outcome = ScriptRunner(session: session).run(SourceText(text, name: "<command>"))
      case .file:
        guard let path = files.popFirst() else { continue }
        outcome = run(file: path, session)
      case .script:
        guard let path = scripts.popFirst() else { continue }
        outcome = run(file: path, session)
      }
      switch outcome {
      case .done: continue
      case .failed where session.settings.keepsGoing && outcome != .failed(.interrupted):
        if first == .done { first = outcome }
      default: return outcome
      }
    }
    return first
  }

  private func run(file path: String, _ session: Session) -> Outcome {
    do throws(FileFault) {
      return ScriptRunner(session: session).run(try session.settings.files.script(path))
    } catch {
      session.output.error(error.message)
      return .failed(.unreadable)
    }
  }

  private func exitCode(_ outcome: Outcome) -> Int32 {
    switch outcome {
    case .done, .closed: 0
    case .failed(let code): code.rawValue
    case .quit(let code): code
    }
  }
}

// What the flags mean.
extension Invocation {
  /// What the flags ask for and cannot have together.
  private var conflict: Message? {
    let readers = corpora.count { $0 == "-" } + flags.file.count { $0 == "-" }
    if readers > 1 { return Message("cli.input-once") }
    if corpora.contains("-"), flags.command.isEmpty, flags.file.isEmpty, scripts.isEmpty,
      !flags.saveSchema
    {
      return Message("cli.input-is-table")
    }
    if flags.noHistory, flags.history != nil { return Message("cli.history-and-none") }
    if flags.history == "" { return Message("cli.history-file") }
    guard flags.safe else { return nil }
    let flag = flags.rejects != nil ? "--rejects" : flags.saveSchema ? "--save-schema" : nil
    return flag.map { Message("cli.safe-writes-none", ["flag": $0]) }
  }

  /// What may be touched: under `--safe` what the command line names.
  private var files: FileGate {
    guard flags.safe else { return seesTerminal ? .open : .withoutPrograms }
    return .fenced(
      reading: corpora + scripts + flags.file + [flags.startup, flags.lesson].compactMap(\.self),
      records: [flags.history, flags.progress].compactMap(\.self))
  }

  private func refuse(_ message: Message, _ output: any Output) -> Int32 {
    output.error(message)
    return ExitCode.usage.rawValue
  }

  private func refuse(_ fault: OutputFault, _ messages: any Output) -> Int32 {
    if let message = fault.message { messages.error(message) }
    return ExitCode.unreadable.rawValue
  }

  private func settings(_ messages: any Output) -> Settings? {
    var settings = Settings()
    // A page shows what a prompt shows as a terminal would.
    let isTerminal =
      seesTerminal ? TerminalSetup.isTerminal(1) && flags.output == nil : flags.interactive
    settings.isInteractive = isInteractive
    settings.isTerminal = isTerminal
    settings.mode = isTerminal || settings.isInteractive ? .box : .tsv
    let modes = flags.modes
    if modes.count > 1 {
      _ = refuse(
        Message("cli.several-modes", ["modes": modes.sorted()]), messages)
      return nil
    }
    if let name = modes.first {
      guard let mode = OutputMode(rawValue: name) else {
        _ = refuse(
          Message("cli.unknown-mode", ["name": name, "modes": OutputMode.names]), messages)
        return nil
      }
      settings.mode = mode
      settings.isModeChosen = true
    } else if let path = flags.output, let mode = OutputMode(ending: path) {
      settings.mode = mode
    }
    switch flags.color {
    case "always": settings.colour = true
    case "never": settings.colour = false
    case "auto":
      let isForced = environment["CLICOLOR_FORCE"].map { $0 != "0" && !$0.isEmpty } ?? false
      let isUnwanted = environment["NO_COLOR"].map { !$0.isEmpty } ?? false
      settings.colour =
        isForced
        || seesTerminal && settings.isInteractive && TerminalSetup.isInteractive && !isUnwanted
          && !flags.plain
    default:
      _ = refuse(Message("cli.unknown-colour", ["name": flags.color]), messages)
      return nil
    }
    settings.defaultColour = settings.colour
    if settings.isInteractive, let name = environment["CLIO_THEME"], !name.isEmpty {
      guard let theme = Settings.Theme(rawValue: name.lowercased()) else {
        _ = refuse(
          Message(
            "cli.unknown-theme",
            ["name": name, "themes": Settings.Theme.allCases.map(\.rawValue)]), messages)
        return nil
      }
      settings.theme = theme
    }
    if flags.safe && flags.output != nil {
      _ = refuse(Message("cli.safe-writes-none", ["flag": "-o"]), messages)
      return nil
    }
    for (name, number) in [("limit", flags.limit), ("width", flags.width)] {
      if let number, number < (name == "width" ? 1 : 0) {
        _ = refuse(Message("cli.positive-number", ["name": name]), messages)
        return nil
      }
    }
    guard let limits = limits(messages) else { return nil }
    settings.limits = limits
    settings.environment = environment
    settings.header = !flags.noHeader
    settings.rowLimit = flags.limit ?? (settings.isInteractive ? 20 : nil)
    settings.isRowLimitChosen = flags.limit != nil
    settings.width = flags.width
    settings.followsTerminal = settings.isInteractive && flags.width == nil
    settings.echoes = flags.echo
    settings.keepsGoing = flags.keepGoing
    settings.isStrict = flags.strict
    settings.files = files
    // Wherever the folder changes to.
    settings.progress =
      flags.progress.map(files.absolute(place:))
      ?? (isInteractive && !flags.safe ? FileGate.defaultProgress(environment: environment) : nil)
    settings.writesMark = flags.bom
    settings.guardsFormulas = flags.guardFormulas
    settings.writesFile = flags.output != nil
    settings.isQuiet = flags.quiet
    settings.refusesFaults = flags.strictLoad
    if isAccessible { settings.setAccessible(true) }
    return settings
  }

  private func limits(_ messages: any Output) -> StatementLimits? {
    var limits = StatementLimits.standard
    if let size = flags.maxMemory, !limits.set(.memory, to: size) {
      _ = refuse(Message("cli.memory"), messages)
      return nil
    }
    if let time = flags.timeout, !limits.set(.timeout, to: time) {
      _ = refuse(Message("cli.timeout"), messages)
      return nil
    }
    return limits
  }

  /// English in batch, so that no locale changes the output; at a prompt the locale's.
  private func language(_ messages: any Output) -> ReaderLanguage? {
    if let name = flags.lang {
      if let language = ReaderLanguage(rawValue: name) { return language }
      _ = refuse(LanguageFlag.unknown(name), messages)
      return nil
    }
    guard isInteractive else { return .en }
    let locale = ["LC_ALL", "LC_MESSAGES", "LANG"].lazy
      .compactMap { environment[$0] }.first { !$0.isEmpty }
    return ReaderLanguage.allCases.first { locale?.hasPrefix($0.rawValue) ?? false } ?? .en
  }
}
