// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/base/settings.h"
#include "app/take_away/export_plan.h"

#include <QDialog>

class QCheckBox;
class QEvent;
class QLabel;
class QLineEdit;
class QPushButton;
class QSpinBox;

namespace shelf {

class MapPage;
class StagedFolder;
struct ChartRun;

/// Takes results away: what, where to, then a list of what was written. The work itself is a job, so the
/// window behind stays alive; only the curves are painted in the window's thread, which their plot needs.
/// Closed while it writes, it goes when all is written.
class ExportDialog : public QDialog {
    Q_OBJECT
public:
    ExportDialog(Session& session, Jobs& jobs, Settings& settings, const MapPage& map, QWidget* window);

protected:
    void changeEvent(QEvent* event) override;

private:
    QWidget* buildParts();
    ExportRequest request() const;
    void refresh(); ///< what can be exported of the run that is current now
    void check();
    void run();
    void drawCurves(const ExportRequest& request, const std::shared_ptr<StagedFolder>& stage,
                    const QList<ChartRun>& runs, const QStringList& written,
                    const QList<QByteArray>& drawn = {});
    void publish(const std::shared_ptr<StagedFolder>& stage, const QStringList& written,
                 const QStringList& names, const QList<QByteArray>& pictures);
    void setRunning(bool running);
    void finish(const QStringList& written, const QStringList& removed, const QStringList& left);
    void fail(const Error& error);

    Session& m_session;
    Jobs& m_jobs;
    Settings& m_settings;
    const MapPage& m_map;
    QLabel* m_heading;
    QLineEdit* m_folder;
    QList<QCheckBox*> m_parts;
    QList<QLabel*> m_meanings; ///< one for each part
    QList<QCheckBox*> m_formats;
    QSpinBox* m_count = nullptr;
    QCheckBox* m_unit = nullptr;
    QLabel* m_state;
    QPushButton* m_start;
    bool m_running = false;
};

} // namespace shelf
