// SPDX-License-Identifier: GPL-3.0-or-later
// What can be chosen in the export dialog, and the options of what is.
#include "app/take_away/export_list.h"
#include "app/window/export_dialog.h"
#include "widgets/look/text.h"
#include "widgets/look/theme.h"
#include "widgets/words/listed_words.h"

#include <QCheckBox>
#include <QFormLayout>
#include <QGridLayout>
#include <QLabel>
#include <QSpinBox>

namespace shelf {

namespace {

constexpr int kMostRecommendations = 1000;

} // namespace

QWidget* ExportDialog::buildParts()
{
    auto* box = new QWidget(this);
    auto* grid = new QGridLayout(box);
    grid->setContentsMargins(0, 0, 0, 0);
    grid->setHorizontalSpacing(3 * theme::kGrid);
    grid->setColumnStretch(1, 1);
    grid->setVerticalSpacing(theme::kGrid / 2);
    const QStringList chosen = m_settings.get(keys::exportParts);
    int row = 0;
    for (const Export* one : exports()) {
        if (!one->of.empty())
            continue; // those that it stands for have lines of their own
        const QString key = textOf(one->key);
        const QString title = exportWords(one->title);
        auto* check = new QCheckBox(title, box);
        check->setObjectName(QStringLiteral("export-%1").arg(key));
        check->setAccessibleName(title);
        check->setAccessibleDescription(exportPurpose(*one));
        const bool before =
            chosen.contains(key) || (!one->formerKey.empty() && chosen.contains(textOf(one->formerKey)));
        const bool wanted = chosen.isEmpty() ? one->chosenAtFirst : before;
        check->setProperty("wanted", wanted);
        check->setChecked(wanted);
        auto* meaning = new QLabel(exportPurpose(*one), box);
        meaning->setForegroundRole(QPalette::PlaceholderText);
        meaning->setWordWrap(true);
        QStringList files;
        for (const ExportFile& file : one->files)
            files << textOf(file.name);
        meaning->setToolTip(listedWords(files));
        grid->addWidget(check, row, 0);
        grid->addWidget(meaning, row++, 1);
        m_parts.append({one, check, meaning});
        connect(check, &QCheckBox::toggled, this, &ExportDialog::changed);
    }

    m_count = new QSpinBox(box);
    m_count->setObjectName(QStringLiteral("exportCount"));
    m_count->setAccessibleName(tr("Recommendations for each reader"));
    m_count->setRange(1, kMostRecommendations);
    m_count->setValue(TopNParameters().count);
    m_count->setMaximumWidth(12 * theme::kGrid);
    m_unit = new QCheckBox(tr("Scale each book vector to length 1"), box);
    m_unit->setObjectName(QStringLiteral("exportUnit"));
    m_unit->setAccessibleName(m_unit->text());
    m_covered =
        new QCheckBox(tr("A picture of each book: its cover where it was fetched, else a drawn one"), box);
    m_covered->setObjectName(QStringLiteral("exportCovers"));
    m_covered->setAccessibleName(m_covered->text());
    m_covered->setChecked(true);
    m_pictures = new QWidget(box);
    auto* formats = new QHBoxLayout(m_pictures);
    formats->setContentsMargins(0, 0, 0, 0);
    for (const std::string& format : kPictureFormats) {
        const QString key = textOf(format);
        auto* check = new QCheckBox(key.toUpper(), box);
        check->setObjectName(QStringLiteral("exportFormat-%1").arg(key));
        check->setAccessibleName(tr("Pictures as %1").arg(check->text()));
        check->setProperty("key", key);
        check->setChecked(check->text() == QLatin1String("PNG"));
        formats->addWidget(check);
        m_formats.append(check);
        connect(check, &QCheckBox::toggled, this, &ExportDialog::changed);
    }
    formats->addStretch();
    auto* options = new QFormLayout;
    options->setVerticalSpacing(theme::kGrid);
    options->setHorizontalSpacing(2 * theme::kGrid);
    options->addRow(tr("Recommendations for each reader"), m_count);
    options->addRow(tr("Pictures as"), m_pictures);
    options->addRow(m_unit);
    options->addRow(m_covered);
    for (QWidget* option : {static_cast<QWidget*>(m_count), m_pictures, static_cast<QWidget*>(m_unit),
                            static_cast<QWidget*>(m_covered)})
        option->setProperty("label", QVariant::fromValue(options->labelForField(option)));
    grid->setRowMinimumHeight(row++, theme::kGrid);
    grid->addLayout(options, row, 0, 1, 2);
    return box;
}

/// An option that nothing chosen looks at is greyed out and says what would.
void ExportDialog::enable(QWidget* option, const ExportTakers& takers)
{
    option->setEnabled(takers.chosen);
    option->setToolTip(takers.chosen ? QString() : tr("Only for: %1").arg(listedWords(takers.titles)));
    if (auto* label = option->property("label").value<QWidget*>()) {
        label->setEnabled(takers.chosen);
        label->setToolTip(option->toolTip());
    }
}

} // namespace shelf
