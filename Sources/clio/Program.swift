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
    commandName: "clio",
    subcommands: [
      CheckCommand.self, FormatCommand.self, ImportCommand.self, LessonCommand.self,
      ManCommand.self, PackCommand.self, PublishCommand.self, TestCommand.self,
    ])

  /// The names by which they are asked for, apart from the rest of their configurations: the help of
  /// one is made of files, which a start of the shell is not to read.
  private static let names = [
    CheckCommand.name, FormatCommand.name, ImportCommand.name, LessonCommand.name,
    ManCommand.name, PackCommand.name, PublishCommand.name, TestCommand.name,
  ]

  /// Whether a command line is one of a command; `help` of one, too.
  static func isMeant(by arguments: [String]) -> Bool {
    let word = arguments.first == "help" ? arguments.dropFirst().first : arguments.first
    return word.map(names.contains) ?? false
  }
}
