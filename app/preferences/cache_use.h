// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/jobs/jobs.h"

#include <QWidget>

class QLabel;
class QPushButton;

namespace shelf {

/// What the program keeps that can be had again, how much of it there is, and a button a kind that clears it.
class CacheUse : public QWidget {
    Q_OBJECT
public:
    explicit CacheUse(Jobs& jobs, QWidget* parent = nullptr);

signals:
    void said(const QString& text);

private:
    struct Line {
        QLabel* size;
        QPushButton* clear;
    };
    Line addLine(const QString& title, const char* name, int kind);
    void measure();
    void clear(int kind);

    Jobs& m_jobs;
    JobSlot m_slot;
    QList<Line> m_lines; ///< opened data, covers
};

} // namespace shelf
