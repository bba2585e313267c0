// SPDX-FileCopyrightText: The Freshet authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/dialogs/settings/settings_page.h"

#include "ui/dialogs/settings/wheel_guard.h"
#include "ui/widgets/icons.h"
#include "ui/widgets/rate_edit.h"
#include "ui/widgets/theme.h"
#include "ui/widgets/week_grid_edit.h"

#include <QCheckBox>
#include <QComboBox>
#include <QDoubleSpinBox>
#include <QGridLayout>
#include <QHBoxLayout>
#include <QLabel>
#include <QPushButton>
#include <QSpinBox>
#include <QStyle>
#include <QToolButton>
#include <QVBoxLayout>

#include <type_traits>

namespace freshet::ui {

namespace {

enum RowColumn { LabelColumn, ControlColumn, ResetColumn, StretchColumn };

QLabel* newHint(const QString& text)
{
    auto* hint = new QLabel(text);
    hint->setWordWrap(true);
    hint->setForegroundRole(QPalette::PlaceholderText);
    return hint;
}

/// Of a heading: its text without marks.
constexpr auto plainText = "plainText";

/// Shows `text` with `words`, case-folded, standing out wherever they are in it.
void showMarked(QLabel& label, const QString& text, const QString& words)
{
    if (words.isEmpty() || !text.contains(words, Qt::CaseInsensitive)) {
        label.setTextFormat(Qt::PlainText);
        label.setText(text);
        return;
    }
    const QPalette& palette = label.palette();
    const QString mark =
        QStringLiteral("<span style=\"background-color:%1;color:%2\">%3</span>")
            .arg(palette.color(QPalette::Highlight).name(), palette.color(QPalette::HighlightedText).name());
    QString marked;
    qsizetype from = 0;
    for (qsizetype at = 0; (at = text.indexOf(words, from, Qt::CaseInsensitive)) >= 0;) {
        marked += text.mid(from, at - from).toHtmlEscaped();
        marked += mark.arg(text.mid(at, words.size()).toHtmlEscaped());
        from = at + words.size();
    }
    label.setTextFormat(Qt::RichText);
    label.setText(marked + text.mid(from).toHtmlEscaped());
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
            for (const auto& [label, text] : row.texts) {
                showMarked(*label, text, wanted);
            }
            matches += isMatch ? 1 : 0;
            hasMatch = hasMatch || isMatch;
        }
        heading->setVisible(hasMatch);
        showMarked(*heading, heading->property(plainText).toString(), wanted);
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

void SettingsPage::takeBack(AllSettings& now, const AllSettings& before, const AllSettings& after) const
{
    for (const Row& row : m_rows) {
        if (!row.isDefault(after, before)) {
            row.toDefault(now, before);
        }
    }
}

void SettingsPage::addHeading(const QString& text)
{
    auto* heading = new QLabel(text);
    heading->setProperty(plainText, text);
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
    const SettingLabel& label, int minimum, int maximum, const SettingField<int>& field, bool waitsForEnter)
{
    auto* spin = new QSpinBox;
    spin->setRange(minimum, maximum);
    spin->setGroupSeparatorShown(true);
    // Half-typed numbers must not take effect: "500" passes through 5.
    spin->setKeyboardTracking(false);
    m_wheelGuard->protect(spin);
    connectNumber<int>(spin, field, waitsForEnter);
    addRow<int>(label, spin, field, onlyNews<int>([spin](int value) { spin->setValue(value); }));
    return spin;
}

template<class T, class Spin>
void SettingsPage::connectNumber(Spin* spin, const SettingField<T>& field, bool waitsForEnter)
{
    if (waitsForEnter) {
        connect(spin, &Spin::editingFinished, this, [this, spin, field] {
            // Leaving a field that says something else than a number changes nothing.
            if (spin->isEnabled()) {
                emitChange(field, spin->value());
            }
        });
    } else {
        connect(spin, qOverload<T>(&Spin::valueChanged), this,
            [this, field](T value) { emitChange(field, value); });
    }
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

    connectNumber<T>(spin, field, range.waitsForEnter);
    connect(special, &QCheckBox::toggled, this, [this, field, range, spin](bool isSpecial) {
        spin->setEnabled(!isSpecial);
        emitChange(field, isSpecial ? range.special : spin->value());
    });
    spin->setObjectName(label.name);
    spin->setAccessibleName(label.text);
    SettingLabel boxLabel = label;
    boxLabel.name = label.name + QStringLiteral("Row");
    addRow<T>(boxLabel, box, field, onlyNews<T>([spin, special, range](const T& value) {
        // Outside the range the number counts as special too, so that nothing is shown that is not so.
        const bool isSpecial = value == range.special || value < range.minimum;
        special->setChecked(isSpecial);
        spin->setEnabled(!isSpecial);
        if (!isSpecial) {
            spin->setValue(value);
        }
    }));
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
    row.texts = {{caption, label.text}};
    if (!label.hint.isEmpty()) {
        QLabel* hint = newHint(label.hint);
        m_grid->addWidget(hint, line + 1, ControlColumn, 1, 3);
        row.widgets.append(hint);
        row.texts.append({hint, label.hint});
    }
    const QString heading =
        m_headings.empty() ? QString() : m_headings.back().first->property(plainText).toString();
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
    QLabel* note = newHint({});
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
    connect(reset, &QToolButton::clicked, this, [this, row, reset] {
        // A click does not leave the field in which something is being typed.
        if (QWidget* field = window()->focusWidget(); field != nullptr && field != reset) {
            field->clearFocus();
        }
        Q_EMIT edited([this, row](AllSettings& settings) { m_rows[row].toDefault(settings, m_defaults); });
    });
    return reset;
}

} // namespace freshet::ui
