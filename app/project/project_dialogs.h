// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/project/project_questions.h"

class QWidget;

namespace shelf {

class Settings;

/// The questions on projects, asked over this window; it and the settings outlive them.
ProjectQuestions projectQuestions(QWidget* window, Settings& settings);

/// The project's notes, to be read and written; hears of each change.
void editProjectNotes(QWidget* window, const QString& name, const QString& notes,
                      const std::function<void(const QString&)>& changed);

} // namespace shelf
