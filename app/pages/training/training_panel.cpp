// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/pages/training/training_panel.h"

#include "app/pages/shared/thin_progress.h"
#include "app/pages/training/preset_box.h"
#include "app/pages/training/training_words.h"
#include "engine/parameters/presets.h"
#include "widgets/access/spoken.h"
#include "widgets/look/icon_button.h"
#include "widgets/look/label_color.h"
#include "widgets/look/text.h"
#include "widgets/look/theme.h"
#include "widgets/training/settings_form.h"
#include "widgets/words/engine_words.h"

#include <QAction>
#include <QEvent>
#include <QHBoxLayout>
#include <QLabel>
#include <QPushButton>
#include <QToolButton>
#include <QVBoxLayout>

#include <utility>

namespace shelf {

TrainingPanel::TrainingPanel(QAction* train, QAction* pause, QAction* stop, QWidget* parent)
    : QWidget(parent),
      m_preset(new PresetBox(this)),
      m_summary(new QLabel(this)),
      m_form(new SettingsForm(this)),
      m_hint(new QLabel(this)),
      m_progress(new ThinProgress(this))
{
    auto* presetLabel = new QLabel(tr("Preset"), this);
    presetLabel->setBuddy(m_preset);
    m_preset->setObjectName(QStringLiteral("preset"));
    m_preset->setAccessibleName(tr("Preset"));
    QToolButton* about =
        iconButton(QStringLiteral("aboutPreset"), QStringLiteral("info"), tr("About this model"), this,
                   tr("What this model computes, when it is good, and its source"));
    connect(about, &QToolButton::clicked, this, &TrainingPanel::aboutRequested);
    connect(m_preset, &PresetBox::activated, this, &TrainingPanel::choosePreset);
    m_summary->setObjectName(QStringLiteral("presetSummary"));
    m_summary->setWordWrap(true);
    m_summary->setAlignment(Qt::AlignTop | Qt::AlignLeft);

    connect(m_form, &SettingsForm::settingsChanged, this, &TrainingPanel::settingsChanged);
    // Later, as the form is still at work on its own change.
    connect(m_form, &SettingsForm::kindChosen, this, &TrainingPanel::adoptKind, Qt::QueuedConnection);
    connect(m_form, &SettingsForm::problemChanged, this, &TrainingPanel::problemChanged);

    speakAsGroup(this, QAccessible::Pane);
    setAccessibleName(tr("Settings of the training"));
    setFocusPolicy(Qt::ClickFocus); // see addButton
    m_train = addButton(train, tr("Train"), QStringLiteral("play"));
    m_train->setProperty("primary", true);
    m_pause = addButton(pause, tr("Pause"), QStringLiteral("pause"));
    m_stop = addButton(stop, tr("Stop"), QStringLiteral("stop"));
    m_pause->setCheckable(true);

    m_hint->setObjectName(QStringLiteral("trainingHint"));
    m_hint->setWordWrap(true);
    m_hint->setAlignment(Qt::AlignTop | Qt::AlignLeft);
    m_hint->setMinimumHeight(m_hint->fontMetrics().lineSpacing() * 2); // so that nothing jumps
    m_progress->setObjectName(QStringLiteral("trainingProgress"));
    m_progress->setAccessibleName(tr("Progress of training"));
    m_progress->hide();

    auto* top = new QHBoxLayout;
    top->setSpacing(theme::kGrid);
    top->addWidget(presetLabel);
    top->addWidget(m_preset, 1);
    top->addWidget(about);
    auto* buttons = new QHBoxLayout;
    buttons->setSpacing(theme::kGrid);
    buttons->addWidget(m_train, 2);
    buttons->addWidget(m_pause, 1);
    buttons->addWidget(m_stop, 1);
    auto* layout = new QVBoxLayout(this);
    layout->setContentsMargins(2 * theme::kGrid, theme::kGrid, theme::kGrid, theme::kGrid);
    layout->setSpacing(theme::kGrid);
    layout->addLayout(top);
    layout->addWidget(m_summary);
    layout->addWidget(m_form, 1);
    layout->addLayout(buttons);
    layout->addWidget(m_progress);
    layout->addWidget(m_hint);
    setSettings(presets().front().settings);
    recolor();
}

QPushButton* TrainingPanel::addButton(QAction* action, const QString& name, const QString& icon)
{
    auto* button = new QPushButton(name, this);
    button->setObjectName(action->objectName() + QStringLiteral("Button"));
    button->setAccessibleName(name);
    button->setProperty("iconName", icon);
    const auto follow = [button, action] {
        button->setEnabled(action->isEnabled());
        button->setText(action->text());
        button->setToolTip(action->toolTip());
    };
    connect(action, &QAction::changed, button, [this, button, action, follow] {
        // A button that is switched off hands the keyboard to whichever comes next, where Space would do
        // something else: the column holds it until the button is there again.
        if (!action->isEnabled() && button->hasFocus()) {
            m_left = button;
            setFocus();
        }
        follow();
        if (action->isEnabled() && m_left == button && hasFocus()) {
            m_left = nullptr;
            button->setFocus();
        }
    });
    connect(button, &QPushButton::clicked, action, &QAction::trigger);
    follow();
    return button;
}

const RunSettings& TrainingPanel::settings() const
{
    return m_form->settings();
}

void TrainingPanel::setSettings(const RunSettings& settings)
{
    m_choice.takeAsMeant();
    put(settings);
}

void TrainingPanel::put(const RunSettings& settings)
{
    const Preset* preset = findPreset(settings.preset);
    m_preset->choose(settings.preset);
    m_form->setSettings(settings, preset ? preset->settings : settings);
    showSummary();
}

void TrainingPanel::setData(std::shared_ptr<const Dataset> ratings)
{
    const auto settings = m_choice.setData(std::move(ratings), m_form->settings());
    m_preset->offer(m_choice);
    if (settings)
        put(*settings);
}

void TrainingPanel::choosePreset(int index)
{
    const Preset* preset = m_preset->presetAt(index);
    if (!preset)
        return;
    const RunSettings before = m_form->settings();
    const bool changed = m_choice.isChangedByHand(m_form->changedCount());
    m_form->setSettings(m_choice.choose(*preset), preset->settings);
    showSummary();
    if (changed)
        emit presetReplaced(before);
}

void TrainingPanel::adoptKind()
{
    if (const auto settings = m_choice.adoptKind(m_form->settings()))
        put(*settings);
}

void TrainingPanel::showSummary()
{
    const Preset* preset = findPreset(m_form->settings().preset);
    m_summary->setText(preset ? wordsOf(preset->summary) : QString());
}

void TrainingPanel::setHint(const QString& text, bool isProblem)
{
    m_hintIsProblem = isProblem;
    m_hint->setText(text);
    recolor();
}

void TrainingPanel::showProgress(const TrainingProgress& progress, double ratingsPerSecond)
{
    setHint(TrainingWords::progress(progress, ratingsPerSecond), false);
    m_progress->setFraction(progress.steps == 0 ? 0 : double(progress.step) / double(progress.steps));
}

void TrainingPanel::setTraining(bool running, bool paused)
{
    m_progress->setVisible(running);
    if (!running)
        m_progress->setValue(0);
    m_pause->setChecked(paused);
    m_pause->setProperty("iconName", paused ? QStringLiteral("play") : QStringLiteral("pause"));
    recolor();
}

void TrainingPanel::changeEvent(QEvent* event)
{
    QWidget::changeEvent(event);
    if (event->type() == QEvent::PaletteChange)
        recolor();
}

void TrainingPanel::recolor()
{
    const ThemeColors colors = theme::colors();
    setTextColor(m_summary, colors.subdued);
    setTextColor(m_hint, m_hintIsProblem ? colors.error : colors.subdued);
    for (QPushButton* button : {m_pause, m_stop})
        if (button)
            button->setIcon(theme::icon(button->property("iconName").toString()));
}

} // namespace shelf
