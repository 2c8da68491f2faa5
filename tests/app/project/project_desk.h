// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/journal/run_journal.h"
#include "app/project/own_parts.h"
#include "app/project/project_controller.h"
#include "tests/app/short_run.h"
#include "tests/app/small_library.h"

#include <QDir>
#include <QSignalSpy>
#include <QTest>

#include <memory>

namespace shelf {

/// What a person would answer, and what they were asked.
struct Answers {
    ProjectQuestions::Held held = ProjectQuestions::Held::cancel;
    ProjectQuestions::Recovery recovery = ProjectQuestions::Recovery::later;
    ProjectQuestions::Changed changed = ProjectQuestions::Changed::cancel;
    QString place;
    QStringList asked; ///< "held: ...", in order

    ProjectQuestions questions()
    {
        return {.held =
                    [this](const QString& name, const QString& who, const auto& then) {
                        asked << QStringLiteral("held: %1: %2").arg(name, who);
                        then(held);
                    },
                .recovery =
                    [this](const QString& name, const QString& what, const auto& then) {
                        asked << QStringLiteral("recovery: %1: %2").arg(name, what);
                        then(recovery);
                    },
                .changed =
                    [this](const QString& name, const auto& then) {
                        asked << QStringLiteral("changed: %1").arg(name);
                        then(changed);
                    },
                .place =
                    [this](const QString& name, const auto& then) {
                        asked << QStringLiteral("place: %1").arg(name);
                        then(place);
                    }};
    }
};

/// A session with a project and no window. Several are several windows. One that ends leaves its journal as a
/// kill does: nothing is tidied that a living program would have to.
struct Desk {
    explicit Desk(const QString& home)
        : settings(home + QStringLiteral("/settings.ini")),
          journal(session, home + QStringLiteral("/journal")),
          projects(session, jobs, settings, journal, home, answers.questions()),
          readers(jobs, home + QStringLiteral("/readers")),
          tags(session, jobs, home + QStringLiteral("/tags"))
    {
        projects.prepareOpening([](const auto& proceed, const auto&) { proceed(); }, slot);
        project().addPart(notesPart(notes));
        project().addPart(readersPart(readers, [this] { return project().name(); }));
        project().addPart(tagsPart(tags));
        QObject::connect(&tags, &KeptTags::changed, &projects, [this] { project().partChanged("tags"); });
        project().addPart(
            windowPart(session, {.page = [this] { return page; }, .show = [this](PageId to) { page = to; }}));
        QObject::connect(&readers, &OwnReaders::changed, &projects,
                         [this] { project().partChanged("readers"); });
        QObject::connect(&session, &Session::errorReported, &projects,
                         [this](const Error& error) { errors << QString::fromStdString(error.text()); });
        QObject::connect(&projects, &ProjectController::dataChanged, &projects,
                         [this](const QString& what) { dataSaid = what; });
    }
    ~Desk() { jobs.stopAll(); }

    OpenProject& project() { return projects.project(); }
    bool becomes(const std::function<bool()>& rule) { return QTest::qWaitFor(rule, 60000); }
    bool quiet()
    {
        return becomes([this] { return !jobs.isBusy() && !project().isSaving(); });
    }
    /// Opens the small library.
    void begin() { session.setDataset(smallLibrary()); }
    int addRun(const char* name) { return session.addRun(shortEntry(session.dataset(), name)); }
    void write(const QString& text)
    {
        notes->text = text;
        project().partChanged("notes");
    }
    bool saves(const QString& file = {})
    {
        answers.place = file;
        bool ended = false, good = false;
        const auto done = [&](bool all) {
            ended = true;
            good = all;
        };
        file.isEmpty() ? projects.save(done) : projects.saveAs(done);
        return becomes([&] { return ended; }) && good;
    }
    bool opens(const QString& file)
    {
        QSignalSpy opened(&projects, &ProjectController::opened);
        projects.open(file);
        return opened.count() > 0 || opened.wait(60000);
    }
    bool kept() { return journal.journal()->flush().ok(); }
    QStringList runNames() const
    {
        QStringList names;
        for (const RunEntry& run : session.runs())
            names << run.name;
        return names;
    }

    Answers answers;
    QStringList errors;
    QString dataSaid;
    PageId page = PageId::library;
    std::shared_ptr<ProjectNotes> notes = std::make_shared<ProjectNotes>();
    Settings settings;
    Session session;
    Jobs jobs;
    RunJournal journal;
    JobSlot slot;
    ProjectController projects;
    OwnReaders readers;
    KeptTags tags;
};

} // namespace shelf
