import ArgumentParser

/// The command line as a whole: the shell's flags, and the commands beside it. Help and completion are
/// made of it.
///
/// It parses nothing: a parser of both would take the name of a command for a corpus.
struct Program: ParsableCommand {
  static let configuration: CommandConfiguration = {
    var configuration = Clio.configuration
    configuration.subcommands = Commands.configuration.subcommands
    return configuration
  }()

  @OptionGroup var flags: Clio
}

/// The commands beside the shell, of which the first word is the name.
struct Commands: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "clio", subcommands: [CheckCommand.self, ImportCommand.self])

  /// Whether a command line is one of a command; `help` of one, too.
  static func isMeant(by arguments: [String]) -> Bool {
    let names = configuration.subcommands.map { $0.configuration.commandName }
    let word = arguments.first == "help" ? arguments.dropFirst().first : arguments.first
    return word.map(names.contains) ?? false
  }
}
