import Files
import Messages
import Terminal

/// Makes dots of a picture in SVG by a program that is installed for it.
struct PictureConverter {
  let files: FileGate
  let environment: [String: String]

  /// Programs, and what they are given to read a file and write another.
  private static let programs: [(name: String, arguments: [String])] = [
    ("rsvg-convert", ["--zoom", "2", "--output", "OUT", "IN"]),
    ("inkscape", ["--export-dpi=192", "--export-filename=OUT", "IN"]),
    ("magick", ["-density", "192", "IN", "OUT"]),
    ("convert", ["-density", "192", "IN", "OUT"]),
  ]
  private static let mostBytes = 200 << 20

  struct Fault: Error {
    let message: Message
    let hint: Message?
  }

  /// The bytes of a PNG file.
  func png(of picture: String) throws(Fault) -> [UInt8] {
    let path = environment["PATH"] ?? "/usr/bin:/bin"
    guard files.allows(.start, "") else {
      throw Fault(
        message: Message("picture.cannot-convert", ["reason": files.reason(against: .start)]),
        hint: Message("picture.no-converter.hint"))
    }
    guard
      let (name, arguments) = Self.programs.first(where: { files.hasProgram($0.name, in: path) })
    else {
      throw Fault(
        message: Message("picture.no-converter", ["names": Self.programs.map(\.name)]),
        hint: Message("picture.no-converter.hint"))
    }
    do throws(OutputFault) {
      let folder = try files.temporaryFolder()
      defer { withExtendedLifetime(folder) {} }
      let (source, target) = ("\(folder.path)/picture.svg", "\(folder.path)/picture.png")
      try files.write(Array(picture.utf8), to: source)
      let words = arguments.map {
        $0.replacing("IN", with: source).replacing("OUT", with: target)
      }
      return try run(name, words, target)
    } catch {
      throw Fault(
        message: error.message ?? Message("picture.no-converter", ["names": [name]]),
        hint: Message("picture.no-converter.hint"))
    }
  }

  private func run(
    _ name: String, _ arguments: [String], _ target: String
  ) throws(OutputFault) -> [UInt8] {
    var program = ChildProgram(shell: "exec \(name) \"$@\"", arguments)
    program.input = .nothing
    program.output = .nothing
    let failed = OutputFault.failed(
      path: target, reason: Message("picture.converter-failed", ["name": name]), remedy: nil)
    let ending: RunningProgram.Ending
    do throws(ProgramFault) { ending = try files.start(program).wait() } catch { throw failed }
    guard ending == .exit(0) else { throw failed }
    do throws(FileFault) { return try files.bytes(target, limit: Self.mostBytes) } catch {
      throw failed
    }
  }
}
