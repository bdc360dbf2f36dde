import Corpus
import Shell
import Text

/// `clio check CORPUS`: every fault of the files, and 1 where there is any.
enum CheckCommand {
  static func run(_ arguments: [String]) -> Int32 {
    let output = DescriptorOutput()
    guard !arguments.contains(where: { $0.hasPrefix("-") }) else {
      output.message("usage: clio check CORPUS\nerror: 'check' takes no options")
      return ExitCode.usage.rawValue
    }
    guard let corpus = Session.load(arguments, output) else { return ExitCode.unreadable.rawValue }
    let check = CorpusCheck(corpus)
    do throws(OutputFault) {
      for line in check.lines { try output.data(TerminalText.visible(line) + "\n") }
      try output.flush()
    } catch {
      if case .closed = error { return ExitCode.done.rawValue }
      output.message("error: cannot write the report")
      return ExitCode.unreadable.rawValue
    }
    return check.faults.isEmpty ? ExitCode.done.rawValue : ExitCode.failed.rawValue
  }
}
