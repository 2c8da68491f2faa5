// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/base/settings.h"
#include "app/take_away/export_plan.h"
#include "app/take_away/export_writer.h"

#include <QDialog>

class QCheckBox;
class QEvent;
class QLabel;
class QLineEdit;
class QPushButton;
class QSpinBox;

namespace shelf {

class CoverStore;
class MapPage;

/// Takes results away: what, where to, then a list of what was written. The work itself is a job, so the
/// window behind stays alive; only the curves are painted in the window's thread, which their plot needs.
/// Closed while it writes, it goes when all is written.
class ExportDialog : public QDialog {
    Q_OBJECT
public:
    ExportDialog(Session& session, Jobs& jobs, Settings& settings, const MapPage& map,
                 const CoverStore& covers, QWidget* window);

signals:
    void stopped(); ///< by the person, before anything was written

protected:
    void changeEvent(QEvent* event) override;

private:
    /// An export that can be chosen, with the words beside it.
    struct Part {
        const Export* what;
        QCheckBox* check;
        QLabel* meaning;
    };
    QWidget* buildParts();
    ExportPlan plan() const;
    ExportRequest request() const;
    void refresh(); ///< what can be exported of the run that is current now
    void changed(); ///< by the person
    void check();
    void tell(const ExportPlan& wanted, const FolderLook& look);
    static void enable(QWidget* option, const ExportTakers& takers);
    void run();
    void write();
    void askToReplace(const QStringList& names);
    void setRunning(bool running);
    void finish(const Exported& what, const QStringList& cautions);
    void fail(const Error& error);

    Session& m_session;
    Jobs& m_jobs;
    Settings& m_settings;
    const MapPage& m_map;
    const CoverStore& m_covers;
    ExportWriter* m_writer;
    ExportRequest m_wanted; ///< what is being written
    QLabel* m_heading;
    QLineEdit* m_folder;
    QList<Part> m_parts;
    QList<QCheckBox*> m_formats;
    QSpinBox* m_count = nullptr;
    QCheckBox* m_unit = nullptr;
    QCheckBox* m_covered = nullptr; ///< a picture of each book
    QWidget* m_pictures = nullptr;  ///< holds m_formats
    QLabel* m_state;
    QPushButton* m_start;
    JobSlot m_look;
    QString m_end; ///< how the last export ended, until something else is chosen
    bool m_running = false;
};

} // namespace shelf
