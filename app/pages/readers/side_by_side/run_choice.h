// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/session/session.h"

#include <QList>
#include <QObject>

namespace shelf {

/// Which runs are shown beside each other, by their numbers. Follows the session: what is removed there goes,
/// and as long as there are so many, there are at least two. Shows nothing.
class RunChoice : public QObject {
    Q_OBJECT
public:
    static constexpr int kFewest = 2;
    static constexpr int kFirst = 3; ///< how many it starts with
    static constexpr int kMost = 6;

    explicit RunChoice(Session& session, QObject* parent = nullptr);

    const QList<int>& shown() const { return m_shown; } ///< left to right
    QList<int> others() const;                          ///< what else recommends, newest first
    bool isEnough() const { return m_shown.size() >= kFewest; }
    bool canAdd() const { return m_shown.size() < kMost && !others().isEmpty(); }
    bool canRemove() const { return m_shown.size() > kFewest; }
    RunPtr run(int number) const;

    /// Where nothing was chosen yet: the run that answers, and the newest others.
    void begin();
    /// Another run at this place; where it stands at another one, the two change places.
    void put(int place, int number);
    void add(); ///< the newest of the others, at the right
    void remove(int place);

signals:
    void changed();      ///< shown() is another list, or one of its runs has other figures
    void namesChanged(); ///< of shown runs or others, or there are others

private:
    void follow();

    Session& m_session;
    QList<int> m_shown;
};

} // namespace shelf
