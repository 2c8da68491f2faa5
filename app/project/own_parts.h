// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/project/project_part_owner.h"
#include "app/session/own_readers.h"
#include "app/session/session.h"
#include "app/tags/kept_tags.h"
#include "engine/parameters/settings.h"

#include <functional>
#include <memory>

namespace shelf {

/// The notes that a person writes on a project.
struct ProjectNotes {
    QString text;
};
ProjectPartOwner notesPart(const std::shared_ptr<ProjectNotes>& notes);

/// The person's own readers. They are in the data folder, too: a project brings those that are not there;
/// where one is there and says something else, both stay. name: of the project that is opened.
ProjectPartOwner readersPart(OwnReaders& readers, const std::function<QString()>& name);

/// The tags on the books. They are in the data folder, too: those of a project come on top.
ProjectPartOwner tagsPart(KeptTags& tags);

/// Where the person is: the page and what is selected.
struct PagePlace {
    std::function<PageId()> page;
    std::function<void(PageId)> show;
};
ProjectPartOwner windowPart(Session& session, const PagePlace& place);

/// The form of the next training: saved along, but no work of its own.
struct TrainingForm {
    std::function<RunSettings()> settings;
    std::function<void(const RunSettings&)> show;
};
ProjectPartOwner trainingPart(const TrainingForm& form);

} // namespace shelf
