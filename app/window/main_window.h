// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/base/settings.h"
#include "app/base/start_options.h"
#include "app/jobs/jobs.h"
#include "app/session/session.h"

#include <QMainWindow>

#include <memory>

namespace shelf {

class ComparePage;
class RunJournal;

/// The window: pages in the middle, their buttons at the left, the selected book at the right, jobs below.
class MainWindow : public QMainWindow {
    Q_OBJECT
public:
    /// dataFolder: where unsaved runs are kept; empty: the person's own, where what an earlier version kept
    /// is taken over.
    MainWindow(Session& session, Jobs& jobs, Settings& settings, QWidget* parent = nullptr,
               const QString& dataFolder = {});
    ~MainWindow() override;

    /// What the words of the call named, or the sample library.
    void start(const StartOptions& options);
    void showPage(PageId page);
    PageId page() const;
    RunJournal& journal() const;

    /// The system ends the program: everything is kept, nobody is asked, closed() follows.
    void closeNow();
    /// The session may end any moment: everything is on the disk when this returns, or some seconds are over.
    void secureNow();

signals:
    void closed(); ///< nothing is left to be done

protected:
    void closeEvent(QCloseEvent* event) override;
    void changeEvent(QEvent* event) override;

private:
    void build(const QString& dataFolder);
    void makeWorkers(const QString& dataFolder);
    void keepUnsaved(ComparePage& compare, const QString& dataFolder, QWidget* place);
    void connectActions();
    void connectImport();
    void connectSession();
    void restore();
    void remember();
    void showFacts();
    void enableActions();
    void setBookPanelShown(bool shown);
    void writeReport();
    void connectUpkeep();
    void applySettings();
    void connectReady();
    void showReady();
    void connectServing();
    void connectOtherData();
    void makeProject(const QString& dataFolder);
    void connectProject();
    void showTitle();
    void makeCommands();

    struct Parts;
    std::unique_ptr<Parts> m_parts;
    Session& m_session;
    Jobs& m_jobs;
    Settings& m_settings;
};

} // namespace shelf
