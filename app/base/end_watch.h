// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QObject>

#include <vector>

class QGuiApplication;
class QSocketNotifier;

namespace shelf {

/// Hears that the system wants the program to end: SIGTERM, SIGHUP and SIGINT, and a session that is closed
/// or saved. The signals' handler does nothing but write one byte. A second signal ends the program at once.
class EndWatch : public QObject {
    Q_OBJECT
public:
    explicit EndWatch(QGuiApplication& application);
    ~EndWatch() override;

    /// The program ends by itself now: its own quit is not the session's.
    void letGo() { m_sessionEnds = false; }

signals:
    /// The session is saved, and may end: all that is worth keeping has to be on the disk when the slots
    /// return, and nobody may be asked, whether the session would allow it or not.
    void saveWanted();
    /// The program has to end by itself, soon and without a question.
    void endWanted();

protected:
    bool eventFilter(QObject* watched, QEvent* event) override;

private:
    void listen();
    bool m_sessionEnds = false;
    std::vector<int> m_caught; ///< signals
    QSocketNotifier* m_notifier = nullptr;
};

} // namespace shelf
