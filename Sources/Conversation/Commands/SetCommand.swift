import Engine

extension Command {
  static let set = Command(
    names: ["set"],
    usage:
      "[timeout SECONDS|off] [memory SIZE|off] [order on|off] [accessible on|off] [NAME VALUE]",
    arguments: [.setting, .none]
  ) { (session, line) throws(CommandFault) in
    if line.arguments.isEmpty {
      do throws(OutputFault) {
        for setting in Setting.allCases {
          try session.output.data(setting.line(in: session) + "\n")
        }
      } catch { throw .output(error) }
      return .done
    }
    if let name = line.arguments.first?.lowercased(),
      let command = SettingLine.commands.first(where: { $0.names.contains(name) })
    {
      return try command.run(session, CommandLine(".\(line.rest)"))
    }
    guard line.arguments.count == 2,
      let setting = Setting(rawValue: line.arguments[0].lowercased()),
      setting.set(to: line.arguments[1], in: session)
    else { throw .usage }
    session.confirm(setting: setting.line(in: session))
    return .done
  }
}

/// What `.set` sets.
enum Setting: String, CaseIterable {
  case timeout, memory
  /// Whether relations and columns that a corpus declares as an order tell which row comes first.
  case order
  /// Whether everything is said for who hears it.
  case accessible

  /// Sets it to what users write.
  ///
  /// - Returns: False where the word means nothing here; all is as it was.
  fileprivate func set(to word: String, in session: Session) -> Bool {
    switch self {
    case .timeout: return session.settings.limits.set(.timeout, to: word)
    case .memory: return session.settings.limits.set(.memory, to: word)
    case .order:
      guard let isOn = ["on": true, "off": false][word.lowercased()] else { return false }
      session.workspace.takesDeclaredOrder = isOn
      return true
    case .accessible:
      guard let isOn = ["on": true, "off": false][word.lowercased()] else { return false }
      session.settings.setAccessible(isOn)
      return true
    }
  }

  /// `timeout 30 seconds`
  fileprivate func line(in session: Session) -> String {
    let limits = session.settings.limits
    let value =
      switch self {
      case .timeout: limits.time.map(StatementLimits.written(seconds:))
      case .memory: limits.memory.map(StatementLimits.written(bytes:))
      case .order: session.workspace.takesDeclaredOrder ? "on" : nil
      case .accessible: session.settings.isAccessible ? "on" : nil
      }
    return "\(rawValue) \(value ?? "off")"
  }
}
