// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/jobs.h"
#include "app/session.h"
#include "engine/run/settings.h"

#include <QWidget>

#include <memory>

class QAction;

namespace shelf {

/// Settings on the left, loss curves and what belongs to them on the right; starts, pauses and stops trainings.
class TrainingPage : public QWidget {
    Q_OBJECT
public:
    TrainingPage(Session& session, Jobs& jobs, QWidget* parent = nullptr);
    ~TrainingPage() override;

    /// What the form holds: kept from one start of the program to the next by the window.
    RunSettings settings() const;
    void setSettings(const RunSettings& settings);

    /// For the window's menu; they carry their shortcuts and are enabled when they make sense.
    QAction* trainAction() const;
    QAction* pauseAction() const;
    QAction* stopAction() const;

private:
    class Private;
    std::unique_ptr<Private> m_private;
};

} // namespace shelf
