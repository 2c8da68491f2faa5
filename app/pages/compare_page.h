// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/jobs.h"
#include "app/session.h"

#include <QWidget>

#include <memory>

namespace shelf {

/// All runs side by side: settings and results as a table, loss curves overlaid.
class ComparePage : public QWidget {
    Q_OBJECT
public:
    ComparePage(Session& session, Jobs& jobs, QWidget* parent = nullptr);
    ~ComparePage() override;

private:
    class Private;
    std::unique_ptr<Private> m_private;
};

} // namespace shelf
