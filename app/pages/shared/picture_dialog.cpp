// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/pages/shared/picture_dialog.h"

#include "app/pages/shared/save_picture.h"
#include "widgets/look/theme.h"

#include <QCheckBox>
#include <QComboBox>
#include <QDialogButtonBox>
#include <QFormLayout>
#include <QHBoxLayout>
#include <QLabel>
#include <QPushButton>
#include <QSignalBlocker>
#include <QSpinBox>

#include <algorithm>
#include <cmath>

namespace shelf {

namespace {

constexpr int kMostPixels = 16000;
constexpr int kFirstWidth = 1600;

} // namespace

PictureDialog::PictureDialog(QSize view, QWidget* parent)
    : QDialog(parent), m_shape(view.height() > 0 ? double(view.width()) / view.height() : 1.6)
{
    setObjectName(QStringLiteral("pictureDialog"));
    setAttribute(Qt::WA_DeleteOnClose);
    setWindowTitle(tr("Picture of the map"));
    const auto box = [this](const QString& name, const QString& label, int value) {
        auto* spin = new QSpinBox(this);
        spin->setObjectName(name);
        spin->setAccessibleName(label);
        spin->setRange(100, kMostPixels);
        spin->setSingleStep(100);
        spin->setValue(value);
        return spin;
    };
    m_width = box(QStringLiteral("pictureWidth"), tr("Width, pixels"), kFirstWidth);
    m_height =
        box(QStringLiteral("pictureHeight"), tr("Height, pixels"), static_cast<int>(kFirstWidth / m_shape));
    m_keepShape = new QCheckBox(tr("Keep the shape of the map"), this);
    m_keepShape->setObjectName(QStringLiteral("pictureShape"));
    m_keepShape->setChecked(true);
    m_colors = new QComboBox(this);
    m_colors->setObjectName(QStringLiteral("pictureColors"));
    m_colors->setAccessibleName(tr("Colors"));
    m_colors->addItems({tr("Light"), tr("Dark")});
    m_legend = new QCheckBox(tr("Legend"), this);
    m_legend->setObjectName(QStringLiteral("pictureLegend"));
    m_legend->setChecked(true);
    m_background = new QCheckBox(tr("Background"), this);
    m_background->setObjectName(QStringLiteral("pictureBackground"));
    m_background->setToolTip(tr("Without it what lies behind the picture shines through"));
    m_background->setChecked(true);

    auto* size = new QHBoxLayout;
    size->addWidget(m_width);
    size->addWidget(new QLabel(QStringLiteral("×"), this));
    size->addWidget(m_height);
    auto* form = new QFormLayout;
    auto* sizeLabel = new QLabel(tr("Size, pixels"), this);
    sizeLabel->setBuddy(m_width);
    form->addRow(sizeLabel, size);
    form->addRow({}, m_keepShape);
    form->addRow(tr("Colors"), m_colors);
    form->addRow({}, m_legend);
    form->addRow({}, m_background);
    auto* buttons = new QDialogButtonBox(QDialogButtonBox::Cancel, this);
    QPushButton* save = buttons->addButton(tr("Save…"), QDialogButtonBox::AcceptRole);
    save->setObjectName(QStringLiteral("pictureSave"));
    save->setDefault(true);
    auto* layout = new QVBoxLayout(this);
    layout->setSpacing(2 * theme::kGrid);
    layout->addLayout(form);
    layout->addWidget(buttons);

    const auto follow = [this](QSpinBox* follower, double value) {
        if (!m_keepShape->isChecked())
            return;
        const QSignalBlocker quiet(follower);
        follower->setValue(static_cast<int>(std::lround(value)));
    };
    connect(m_width, &QSpinBox::valueChanged, this,
            [this, follow](int width) { follow(m_height, width / m_shape); });
    connect(m_height, &QSpinBox::valueChanged, this,
            [this, follow](int height) { follow(m_width, height * m_shape); });
    connect(m_keepShape, &QCheckBox::toggled, this,
            [this, follow] { follow(m_height, m_width->value() / m_shape); });
    connect(buttons, &QDialogButtonBox::rejected, this, &QDialog::reject);
    connect(buttons, &QDialogButtonBox::accepted, this, [this] {
        askForPictureFile(this, tr("Save picture of the map"), QStringLiteral("map.png"),
                          [this](const QString& file) {
                              PictureOptions options;
                              options.legend = m_legend->isChecked();
                              options.background = m_background->isChecked();
                              options.dark = m_colors->currentIndex() == 1;
                              emit chosen(file, {m_width->value(), m_height->value()}, options);
                              accept();
                          });
    });
}

} // namespace shelf
