import ArgumentParser

/// What the command line asks of the shell; `Clio` says what each flag means to a user.
struct Flags: Equatable {
  var corpus: [String] = []
  var command: [String] = []
  var file: [String] = []
  var param: [String] = []
  var interactive = false
  /// The modes that are asked for, by whichever flags: they must agree.
  var modes: Set<String> = []
  var output: String?
  var limit: Int?
  var width: Int?
  var bom = false
  var guardFormulas = false
  var noHeader = false
  var lang: String?
  var color = "auto"
  var echo = false
  var keepGoing = false
  var strict = false
  var strictLoad = false
  var encoding: String?
  var rejects: String?
  var saveSchema = false
  var maxMemory: String?
  var timeout: String?
  var safe = false
  var startup: String?
  var noInit = false
  var history: String?
  var noHistory = false
  /// The file that keeps which tasks of lessons are done.
  var progress: String?
  /// A lesson of its own, which may be read.
  var lesson: String?
  var plain = false
  var quiet = false
}

extension Flags {
  /// What a command line asks for, by the argument parser where there is more to it than a plain one.
  ///
  /// - Throws: what the parser says of it: a fault, or help that was asked for.
  init(_ arguments: [String]) throws {
    self = try Flags(plain: arguments) ?? Flags(parsing: arguments)
  }

  /// What the argument parser reads in a command line.
  init(parsing arguments: [String]) throws { self.init(try Clio.parse(arguments)) }

  /// What a command line asks for that has no flags but `-c` and `-f`; nil for any other.
  ///
  /// The argument parser looks at all that it may be asked for, by reflection, before it reads the first
  /// argument: that is a third of a start, for command lines that scripts run by the hundred.
  init?(plain arguments: [String]) {
    // After it nothing is a flag, also where it seems to be the value of one.
    if arguments.contains("--") { return nil }
    self.init()
    var rest = arguments[...]
    while let argument = rest.popFirst() {
      switch argument {
      case "-c":
        guard let text = rest.popFirst() else { return nil }
        command.append(text)
      case "-f":
        guard let path = rest.popFirst() else { return nil }
        file.append(path)
      case _ where argument.isEmpty || argument.hasPrefix("-"): return nil
      default: corpus.append(argument)
      }
    }
  }

  private init(_ parsed: Clio) {
    self.init()
    corpus = parsed.corpus
    command = parsed.command
    file = parsed.file
    param = parsed.param
    interactive = parsed.interactive
    modes = parsed.chosenModes
    output = parsed.output
    limit = parsed.limit
    width = parsed.width
    bom = parsed.bom
    guardFormulas = parsed.guardFormulas
    noHeader = parsed.noHeader
    lang = parsed.lang
    color = parsed.color
    echo = parsed.echo
    keepGoing = parsed.keepGoing
    strict = parsed.strict
    strictLoad = parsed.strictLoad
    encoding = parsed.encoding
    rejects = parsed.rejects
    saveSchema = parsed.saveSchema
    maxMemory = parsed.maxMemory
    timeout = parsed.timeout
    safe = parsed.safe
    startup = parsed.startup
    noInit = parsed.noInit
    history = parsed.history
    noHistory = parsed.noHistory
    progress = parsed.progress
    plain = parsed.plain
    quiet = parsed.quiet
  }
}
