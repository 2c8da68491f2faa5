// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/pages/training/preset_choice.h"
#include "engine/parameters/settings.h"
#include "engine/run/train_run.h"

#include <QWidget>

class QAction;
class QLabel;
class QPushButton;

namespace shelf {

class PresetBox;
class SettingsForm;
class ThinProgress;

/// The left column of the training page: preset, settings, Train / Pause / Stop and how far training is.
class TrainingPanel : public QWidget {
    Q_OBJECT
public:
    TrainingPanel(QAction* train, QAction* pause, QAction* stop, QWidget* parent = nullptr);

    const RunSettings& settings() const;
    void setSettings(const RunSettings& settings);
    /// What presets are fitted to from now on, and the form too where it has what the preset has. Null:
    /// nothing.
    void setData(std::shared_ptr<const Dataset> ratings);
    SettingsForm* form() const { return m_form; }

    /// A line below the buttons: why Train cannot be pressed, or what pressing it would do.
    void setHint(const QString& text, bool isProblem);
    void showProgress(const TrainingProgress& progress, double ratingsPerSecond);
    void setTraining(bool running, bool paused);

signals:
    void settingsChanged(const shelf::RunSettings& settings);
    void problemChanged(const QString& problem);
    /// Another preset has taken the place of settings that had been changed by hand.
    void presetReplaced(const shelf::RunSettings& before);
    void aboutRequested(); ///< the words about the preset's model are wanted

protected:
    void changeEvent(QEvent* event) override;

private:
    void choosePreset(int index);
    void adoptKind();
    void put(const RunSettings& settings);
    void showSummary();
    QPushButton* addButton(QAction* action, const QString& name, const QString& icon);
    void recolor();

    PresetBox* m_preset;
    QLabel* m_summary;
    SettingsForm* m_form;
    QPushButton* m_train = nullptr;
    QPushButton* m_pause = nullptr;
    QPushButton* m_stop = nullptr;
    QPushButton* m_left = nullptr; ///< was switched off while it had the keyboard
    QLabel* m_hint;
    ThinProgress* m_progress;
    PresetChoice m_choice;
    bool m_hintIsProblem = false;
};

} // namespace shelf
