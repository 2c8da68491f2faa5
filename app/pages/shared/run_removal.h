// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/session/session.h"

#include <QList>
#include <QObject>
#include <QString>

namespace shelf {

/// Takes runs out of the session and puts those that it took last back, until other data are opened. Shows
/// nothing.
class RunRemoval : public QObject {
    Q_OBJECT
public:
    explicit RunRemoval(Session& session, QObject* parent = nullptr);

    /// One that trains stays. Gives the names of those that went, as words; empty: none did.
    QString remove(const QList<int>& numbers);
    void undo();

private:
    Session& m_session;
    QList<RunEntry> m_removed;
};

} // namespace shelf
