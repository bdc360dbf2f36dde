import Conversation
import Files
import Terminal

/// The shell that runs the commands of a page, where that was asked for: in them `clio` is this program.
///
/// `clio test --shell` is the only way to it.
struct ShellProgram {
  /// Where what it prints is kept until it ends.
  private let folder: String
  private let environment: [String: String]

  /// - Parameter folder: Where files may be made, which the commands do not see; it is also their home, so that they
  ///   find nothing of the user's.
  init(writingTo folder: String) {
    self.folder = folder
    let program = FileGate.open.absolute("/proc/self/exe")
    let path = FileGate.open.folder(of: program)
    let others = Environment.all["PATH"].map { ":" + $0 } ?? ""
    environment = ["PATH": "\(path)\(others)", "HOME": folder, "LC_ALL": "C.UTF-8"]
  }

  /// Runs a command to its end.
  ///
  /// - Parameter mergesMessages: Whether messages are between the data, as on a terminal.
  /// - Throws: where what it prints cannot be kept.
  func run(_ command: String, mergesMessages: Bool) throws(OutputFault) -> TranscriptOutcome {
    let (dataPath, messagePath) = ("\(folder)/data", "\(folder)/messages")
    var program = ChildProgram(shell: command)
    program.environment = environment
    program.input = .nothing
    program.output = .file(dataPath)
    program.messages = mergesMessages ? .output : .file(messagePath)
    let status: Int32
    do throws(LaunchFault) { status = try program.launch().wait().code } catch {
      throw OutputFault(UnwritableFault(program.words[0], error: error.error))
    }
    do throws(FileFault) {
      let data = String(decoding: try FileGate.open.page(dataPath), as: UTF8.self)
      let messages =
        mergesMessages
        ? data : String(decoding: try FileGate.open.page(messagePath), as: UTF8.self)
      return TranscriptOutcome(
        data: data, all: messages, hasFailed: status != 0,
        isInterrupted: status == Conversation.ExitCode.interrupted.rawValue)
    } catch {
      throw .failed(path: error.path, reason: error.reason)
    }
  }
}
