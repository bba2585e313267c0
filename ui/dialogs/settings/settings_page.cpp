// SPDX-FileCopyrightText: The Freshet authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/dialogs/settings/settings_page.h"

#include "ui/dialogs/settings/wheel_guard.h"
#include "ui/widgets/icons.h"
#include "ui/widgets/path_edit.h"
#include "ui/widgets/rate_edit.h"
#include "ui/widgets/theme.h"
#include "ui/widgets/week_grid_edit.h"

#include <QCheckBox>
#include <QComboBox>
#include <QDir>
#include <QDoubleSpinBox>
#include <QGridLayout>
#include <QHBoxLayout>
#include <QLabel>
#include <QLineEdit>
#include <QPushButton>
#include <QSpinBox>
#include <QStyle>
#include <QToolButton>
#include <QVBoxLayout>

#include <type_traits>

namespace freshet::ui {

namespace {

enum Column { LabelColumn, ControlColumn, ResetColumn, StretchColumn };

QLabel* makeHint(const QString& text)
{
    auto* hint = new QLabel(text);
    hint->setWordWrap(true);
    hint->setForegroundRole(QPalette::PlaceholderText);
    return hint;
}

} // namespace

SettingsPage::SettingsPage(const QString& title, QWidget* parent)
    : QWidget(parent)
    , m_title(title)
    , m_grid(new QGridLayout)
    , m_wheelGuard(new WheelGuard(this))
{
    m_grid->setColumnStretch(StretchColumn, 1);
    m_grid->setHorizontalSpacing(fontMetrics().averageCharWidth() * 2);
    auto* layout = new QVBoxLayout(this);
    layout->addLayout(m_grid);
    layout->addStretch();
}

void SettingsPage::load(const AllSettings& settings, const AllSettings& defaults)
{
    m_defaults = defaults;
    m_isLoading = true;
    for (const Row& row : m_rows) {
        row.show(settings);
        const bool isChanged = !row.isDefault(settings, defaults);
        // Invisible buttons keep their place: rows must not jump while one types.
        row.reset->setEnabled(isChanged);
        row.reset->setIcon(isChanged ? icon(QStringLiteral("undo")) : QIcon());
    }
    m_isLoading = false;
}

int SettingsPage::filter(const QString& words)
{
    const QString wanted = words.trimmed().toCaseFolded();
    int matches = 0;
    for (const auto& [heading, rows] : m_headings) {
        bool hasMatch = false;
        for (const std::size_t index : rows) {
            const Row& row = m_rows[index];
            const bool isMatch = row.words.contains(wanted);
            for (QWidget* widget : row.widgets) {
                widget->setVisible(isMatch);
            }
            matches += isMatch ? 1 : 0;
            hasMatch = hasMatch || isMatch;
        }
        heading->setVisible(hasMatch);
    }
    return matches;
}

void SettingsPage::setUse(const QString& name, const SettingUse& use)
{
    for (const Row& row : m_rows) {
        // A control of two parts has the name of its setting inside.
        if (row.name != name && row.name != name + QStringLiteral("Row")) {
            continue;
        }
        row.inUse->setText(use.text);
        // Only what differs: the rest follows the window.
        QPalette colours;
        if (use.isProblem) {
            colours.setColor(QPalette::PlaceholderText, Theme(palette()).color(ThemeColor::Error));
        }
        row.inUse->setPalette(colours);
    }
}

void SettingsPage::resetAll()
{
    Q_EMIT edited([this](AllSettings& settings) {
        for (const Row& row : m_rows) {
            row.toDefault(settings, m_defaults);
        }
    });
}

void SettingsPage::addHeading(const QString& text)
{
    auto* heading = new QLabel(text);
    QFont bold = heading->font();
    bold.setBold(true);
    heading->setFont(bold);
    heading->setContentsMargins(0, m_headings.empty() ? 0 : fontMetrics().height(), 0, 0);
    m_grid->addWidget(heading, m_grid->rowCount(), LabelColumn, 1, -1);
    m_headings.push_back({heading, {}});
}

void SettingsPage::addCheck(const SettingLabel& label, const SettingField<bool>& field)
{
    auto* check = new QCheckBox;
    connect(check, &QCheckBox::toggled, this, [this, field](bool isOn) { emitChange(field, isOn); });
    addRow<bool>(label, check, field, [check](const bool& isOn) { check->setChecked(isOn); });
}

QSpinBox* SettingsPage::addNumber(
    const SettingLabel& label, int minimum, int maximum, const SettingField<int>& field)
{
    auto* spin = new QSpinBox;
    spin->setRange(minimum, maximum);
    spin->setGroupSeparatorShown(true);
    // Half-typed numbers must not take effect: "500" passes through 5.
    spin->setKeyboardTracking(false);
    m_wheelGuard->protect(spin);
    connect(spin, &QSpinBox::valueChanged, this, [this, field](int value) { emitChange(field, value); });
    addRow<int>(label, spin, field, [spin](const int& value) { spin->setValue(value); });
    return spin;
}

QWidget* SettingsPage::addOptionalNumber(
    const SettingLabel& label, const OptionalRange<int>& range, const SettingField<int>& field)
{
    return addOptional<QSpinBox>(label, range, field);
}

void SettingsPage::addOptionalDecimal(
    const SettingLabel& label, const OptionalRange<double>& range, const SettingField<double>& field)
{
    addOptional<QDoubleSpinBox>(label, range, field);
}

template<class Spin, class T>
QWidget* SettingsPage::addOptional(
    const SettingLabel& label, const OptionalRange<T>& range, const SettingField<T>& field)
{
    auto* box = new QWidget;
    auto* spin = new Spin;
    auto* special = new QCheckBox(range.specialText);
    special->setObjectName(label.name + QStringLiteral("Special"));
    //: %1 is a setting, %2 a value such as "Automatic"
    special->setAccessibleName(SettingsPage::tr("%1: %2").arg(label.text, range.specialText));
    spin->setRange(range.minimum, range.maximum);
    spin->setValue(range.suggestion);
    spin->setKeyboardTracking(false);
    spin->setGroupSeparatorShown(label.name != QLatin1String("listenPort"));
    if constexpr (std::is_same_v<T, double>) {
        spin->setSingleStep(range.minimum);
    }
    m_wheelGuard->protect(spin);
    auto* layout = new QHBoxLayout(box);
    layout->setContentsMargins({});
    layout->addWidget(spin);
    layout->addWidget(special);
    layout->addStretch();

    connect(
        spin, qOverload<T>(&Spin::valueChanged), this, [this, field](T value) { emitChange(field, value); });
    connect(special, &QCheckBox::toggled, this, [this, field, range, spin](bool isSpecial) {
        spin->setEnabled(!isSpecial);
        emitChange(field, isSpecial ? range.special : spin->value());
    });
    spin->setObjectName(label.name);
    spin->setAccessibleName(label.text);
    SettingLabel boxLabel = label;
    boxLabel.name = label.name + QStringLiteral("Row");
    addRow<T>(boxLabel, box, field, [spin, special, range](const T& value) {
        // Outside the range the number counts as special too, so that nothing is shown that is not so.
        const bool isSpecial = value == range.special || value < range.minimum;
        special->setChecked(isSpecial);
        spin->setEnabled(!isSpecial);
        if (!isSpecial) {
            spin->setValue(value);
        }
    });
    return box;
}

void SettingsPage::addChoice(
    const SettingLabel& label, const QStringList& choices, const SettingField<int>& field)
{
    auto* combo = new QComboBox;
    combo->addItems(choices);
    m_wheelGuard->protect(combo);
    connect(
        combo, &QComboBox::currentIndexChanged, this, [this, field](int index) { emitChange(field, index); });
    addRow<int>(label, combo, field, [combo](const int& index) { combo->setCurrentIndex(index); });
}

void SettingsPage::addRate(const SettingLabel& label, const SettingField<ByteRate>& field)
{
    auto* edit = new RateEdit;
    connect(edit, &RateEdit::rateChanged, this, [this, field](ByteRate rate) { emitChange(field, rate); });
    addRow<ByteRate>(label, edit, field, [edit](const ByteRate& rate) { edit->setRate(rate); });
}

QPushButton* SettingsPage::addButton(const SettingLabel& label, const QString& text)
{
    auto* button = new QPushButton(text);
    auto* box = new QWidget;
    auto* layout = new QHBoxLayout(box);
    layout->setContentsMargins({});
    layout->addWidget(button);
    layout->addStretch();
    Row row;
    row.show = [](const AllSettings&) {};
    row.isDefault = [](const AllSettings&, const AllSettings&) { return true; };
    row.toDefault = [](AllSettings&, const AllSettings&) {};
    SettingLabel boxLabel = label;
    boxLabel.name = label.name + QStringLiteral("Row");
    placeRow(boxLabel, box, std::move(row));
    button->setObjectName(label.name);
    return button;
}

void SettingsPage::addWeek(const SettingLabel& label, const SettingField<api::WeekGrid>& field)
{
    auto* edit = new WeekGridEdit;
    connect(edit, &WeekGridEdit::gridChanged, this,
        [this, field](const api::WeekGrid& grid) { emitChange(field, grid); });
    addRow<api::WeekGrid>(label, edit, field, [edit](const api::WeekGrid& grid) { edit->setGrid(grid); });
}

void SettingsPage::addFolder(const SettingLabel& label, const SettingField<QString>& field)
{
    auto* edit = new PathEdit;
    edit->setMinimumWidth(fontMetrics().averageCharWidth() * 56);
    connect(edit, &PathEdit::pathChanged, this, [this, field](const QString& path) {
        if (QDir::isAbsolutePath(path)) {
            emitChange(field, path);
        }
    });
    addRow<QString>(label, edit, field, [edit](const QString& path) { edit->setPath(path); });
}

void SettingsPage::addFile(
    const SettingLabel& label, const QStringList& kinds, const SettingField<QString>& field)
{
    auto* edit = new PathEdit;
    edit->setFileKinds(kinds);
    edit->setMinimumWidth(fontMetrics().averageCharWidth() * 56);
    connect(edit, &PathEdit::pathChanged, this, [this, field](const QString& path) {
        if (path.isEmpty() || QDir::isAbsolutePath(path)) {
            emitChange(field, path);
        }
    });
    addRow<QString>(label, edit, field, [edit](const QString& path) {
        if (edit->path() != path) {
            edit->setPath(path);
        }
    });
}

void SettingsPage::addAddress(const SettingLabel& label, const SettingField<QHostAddress>& field)
{
    auto* edit = new QLineEdit;
    edit->setPlaceholderText(tr("Any"));
    edit->setClearButtonEnabled(true);
    auto* problem =
        edit->addAction(style()->standardIcon(QStyle::SP_MessageBoxWarning), QLineEdit::TrailingPosition);
    problem->setVisible(false);
    connect(edit, &QLineEdit::editingFinished, this, [this, edit, field, problem] {
        const QString text = edit->text().trimmed();
        const QHostAddress address(text);
        const bool isValid = text.isEmpty() || !address.isNull();
        problem->setVisible(!isValid);
        problem->setText(isValid ? QString() : tr("“%1” is not an IP address.").arg(text));
        if (isValid) {
            emitChange(field, address);
        }
    });
    addRow<QHostAddress>(label, edit, field, [edit, problem](const QHostAddress& address) {
        const QString text = address.isNull() ? QString() : address.toString();
        if (!edit->hasFocus() || !problem->isVisible()) {
            edit->setText(text);
        }
    });
}

void SettingsPage::addText(
    const SettingLabel& label, const TextRule& rule, const SettingField<QString>& field)
{
    auto* edit = new QLineEdit;
    edit->setEchoMode(rule.isSecret ? QLineEdit::PasswordEchoOnEdit : QLineEdit::Normal);
    edit->setPlaceholderText(rule.placeholder);
    edit->setClearButtonEnabled(true);
    auto* problem =
        edit->addAction(style()->standardIcon(QStyle::SP_MessageBoxWarning), QLineEdit::TrailingPosition);
    problem->setText(rule.problem);
    problem->setVisible(false);
    connect(edit, &QLineEdit::editingFinished, this, [this, edit, field, problem, rule] {
        const QString text = edit->text().trimmed();
        problem->setVisible(!text.isEmpty() && !rule.isValid(text));
        if (!problem->isVisible()) {
            emitChange(field, text);
        }
    });
    addRow<QString>(label, edit, field, [edit, problem](const QString& text) {
        if (edit->text() != text && (!edit->hasFocus() || !problem->isVisible())) {
            edit->setText(text);
        }
    });
}

void SettingsPage::addSecret(const SettingLabel& label, const std::function<QString(const QString&)>& clean,
    const SettingField<QString>& field)
{
    auto* edit = new QLineEdit;
    edit->setEchoMode(QLineEdit::PasswordEchoOnEdit);
    edit->setPlaceholderText(tr("None"));
    edit->setClearButtonEnabled(true);
    connect(edit, &QLineEdit::editingFinished, this, [this, edit, clean, field] {
        const QString text = clean(edit->text());
        edit->setText(text);
        emitChange(field, text);
    });
    addRow<QString>(label, edit, field, [edit](const QString& text) {
        if (edit->text() != text) {
            edit->setText(text);
        }
    });
}

template<class T>
void SettingsPage::addRow(const SettingLabel& label, QWidget* control, const SettingField<T>& field,
    std::function<void(const T&)> show)
{
    Row row;
    row.show = [field, show](const AllSettings& settings) { show(field.get(settings)); };
    row.isDefault = [field](const AllSettings& settings, const AllSettings& defaults) {
        return field.get(settings) == field.get(defaults);
    };
    row.toDefault = [field](AllSettings& settings, const AllSettings& defaults) {
        field.set(settings, field.get(defaults));
    };
    placeRow(label, control, std::move(row));
}

void SettingsPage::placeRow(const SettingLabel& label, QWidget* control, Row row)
{
    control->setObjectName(label.name);
    control->setAccessibleName(label.text);
    control->setAccessibleDescription(label.hint);
    auto* caption = new QLabel(label.text);
    caption->setBuddy(control);
    const int line = m_grid->rowCount();
    row.reset = makeResetButton(label, m_rows.size());
    // Beside something tall they belong to its first line.
    const bool isTall = control->sizeHint().height() > fontMetrics().height() * 3;
    const Qt::Alignment place = isTall ? Qt::AlignTop : Qt::Alignment();
    m_grid->addWidget(caption, line, LabelColumn, place);
    m_grid->addWidget(control, line, ControlColumn);
    m_grid->addWidget(row.reset, line, ResetColumn, place);
    row.name = label.name;
    row.inUse = new QLabel;
    row.inUse->setObjectName(label.name + QStringLiteral("InUse"));
    row.inUse->setForegroundRole(QPalette::PlaceholderText);
    row.inUse->setTextFormat(Qt::PlainText);
    m_grid->addWidget(row.inUse, line, StretchColumn);
    row.widgets = {caption, control, row.reset, row.inUse};
    if (!label.hint.isEmpty()) {
        QLabel* hint = makeHint(label.hint);
        m_grid->addWidget(hint, line + 1, ControlColumn, 1, 3);
        row.widgets.append(hint);
    }
    const QString heading = m_headings.empty() ? QString() : m_headings.back().first->text();
    row.words = (heading + QLatin1Char('\n') + label.text + QLatin1Char('\n') + label.hint).toCaseFolded();
    if (!m_headings.empty()) {
        m_headings.back().second.push_back(m_rows.size());
    }
    m_rows.push_back(std::move(row));
}

void SettingsPage::sayUseBelow()
{
    Row& row = m_rows.back();
    m_grid->removeWidget(row.inUse);
    row.inUse->setWordWrap(true);
    m_grid->addWidget(row.inUse, m_grid->rowCount(), ControlColumn, 1, -1);
}

QLabel* SettingsPage::addNote(const QString& name)
{
    QLabel* note = makeHint({});
    note->setObjectName(name);
    note->setTextFormat(Qt::PlainText);
    note->setForegroundRole(QPalette::WindowText);
    note->setContentsMargins(0, fontMetrics().height() / 2, 0, 0);
    m_grid->addWidget(note, m_grid->rowCount(), LabelColumn, 1, -1);
    m_rows.back().widgets.append(note);
    return note;
}

QToolButton* SettingsPage::makeResetButton(const SettingLabel& label, std::size_t row)
{
    auto* reset = new QToolButton;
    reset->setAutoRaise(true);
    reset->setToolTip(tr("Back to the default"));
    reset->setAccessibleName(tr("Reset %1").arg(label.text));
    connect(reset, &QToolButton::clicked, this, [this, row] {
        Q_EMIT edited([this, row](AllSettings& settings) { m_rows[row].toDefault(settings, m_defaults); });
    });
    return reset;
}

template<class T>
void SettingsPage::emitChange(const SettingField<T>& field, const T& value)
{
    if (!m_isLoading) {
        Q_EMIT edited([&field, &value](AllSettings& settings) { field.set(settings, value); });
    }
}

} // namespace freshet::ui
