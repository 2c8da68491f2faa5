// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/export_plan.h"
#include "app/settings.h"

#include <QDialog>

class QCheckBox;
class QLabel;
class QLineEdit;
class QPushButton;
class QSpinBox;

namespace shelf {

class MapPage;

/// Takes results away: what, where to, then a list of what was written. The work itself is a job, so the
/// window behind stays alive.
class ExportDialog : public QDialog {
    Q_OBJECT
public:
    ExportDialog(Session& session, Jobs& jobs, Settings& settings, const MapPage& map, QWidget* window);

private:
    QWidget* buildParts();
    ExportRequest request() const;
    void check();
    void run();
    void writePictures(const ExportRequest& request, QStringList written);
    void finish(const QStringList& written);
    void fail(const Error& error);

    Session& m_session;
    Jobs& m_jobs;
    Settings& m_settings;
    const MapPage& m_map;
    QLineEdit* m_folder;
    QList<QCheckBox*> m_parts;
    QList<QCheckBox*> m_formats;
    QSpinBox* m_count = nullptr;
    QCheckBox* m_unit = nullptr;
    QLabel* m_state;
    QPushButton* m_start;
    bool m_running = false;
};

} // namespace shelf
