extension Command {
  static let set = Command(
    names: ["set"], usage: "[timeout SECONDS|off] [memory SIZE|off]", arguments: [.limit, .none]
  ) { (session, line) throws(CommandFault) in
    if line.arguments.isEmpty {
      do throws(OutputFault) {
        for name in LimitName.allCases {
          try session.output.data(session.settings.limits.line(name) + "\n")
        }
      } catch { throw .output(error) }
      return .done
    }
    guard line.arguments.count == 2,
      let name = LimitName(rawValue: line.arguments[0].lowercased()),
      session.settings.limits.set(name, to: line.arguments[1])
    else { throw .usage }
    session.confirm(setting: session.settings.limits.line(name))
    return .done
  }
}

extension StatementLimits {
  /// `timeout 30 seconds`
  fileprivate func line(_ name: LimitName) -> String {
    let value =
      switch name {
      case .timeout: time.map(Self.written(seconds:))
      case .memory: memory.map(Self.written(bytes:))
      }
    return "\(name.rawValue) \(value ?? "off")"
  }
}
