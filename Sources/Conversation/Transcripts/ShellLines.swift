/// The commands of a fence that run the program.
enum ShellLines {
  /// Each line that begins with `clio`, `$ clio`, or hands something over to it, with those in which it goes on behind
  /// a backslash. A prompt cannot be run, so `clio` alone is left out.
  static func commands(in lines: [String]) -> [String] {
    var commands: [String] = []
    var begun: String?
    for line in lines {
      var command = line
      if let before = begun {
        command = before + "\n" + line
      } else {
        if command.hasPrefix("$ ") { command.removeFirst(2) }
        guard command.hasPrefix("clio ") || command.contains("| clio") else { continue }
      }
      begun = command.hasSuffix("\\") ? command : nil
      if begun == nil { commands.append(command) }
    }
    return commands
  }
}
