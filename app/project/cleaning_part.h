// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/project/open_project.h"
#include "app/session/session.h"

#include <QObject>

#include <memory>

namespace shelf {

/// What was left out of the open data, or changed in them, since they were opened. It is work of its own as
/// long as nothing else holds it: a project does once it is saved, and a run that was trained on such data.
class CleaningPart : public QObject {
    Q_OBJECT
public:
    static constexpr const char* kKey = "cleaning"; ///< of the part

    CleaningPart(Session& session, OpenProject& project, QObject* parent = nullptr);

    /// To be added to the project.
    ProjectPartOwner owner();
    /// These data are the open ones, cleaned otherwise; the session may take them, or not.
    void expectCleaned(const DatasetPtr& data) { m_cleaned = data; }
    /// These were cleaned at an earlier start and are in no file.
    void expectUnsaved(const DatasetPtr& data) { m_unsaved = data; }

signals:
    void unsavedTaken(); ///< the session has what expectUnsaved() said

private:
    void follow();
    QByteArray content() const;

    Session& m_session;
    OpenProject& m_project;
    std::weak_ptr<const Dataset> m_cleaned;
    std::weak_ptr<const Dataset> m_unsaved;
    CleaningOptions m_asOpened;
};

} // namespace shelf
