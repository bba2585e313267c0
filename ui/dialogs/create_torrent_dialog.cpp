// SPDX-FileCopyrightText: The Freshet authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/dialogs/create_torrent_dialog.h"

#include "ui/models/error_text.h"
#include "ui/models/formatting.h"
#include "ui/widgets/path_edit.h"

#include <QCheckBox>
#include <QComboBox>
#include <QDialogButtonBox>
#include <QEvent>
#include <QFileDialog>
#include <QFileInfo>
#include <QFormLayout>
#include <QHBoxLayout>
#include <QLabel>
#include <QLineEdit>
#include <QPlainTextEdit>
#include <QProgressBar>
#include <QPushButton>
#include <QVBoxLayout>

namespace freshet::ui {

namespace {

constexpr ByteCount smallestPiece = 16LL * 1024;
constexpr ByteCount largestPiece = 64LL * 1024 * 1024;
constexpr int steps = 1000;

QPlainTextEdit* makeLines(const char* name, int lines)
{
    auto* edit = new QPlainTextEdit;
    edit->setObjectName(QString::fromLatin1(name));
    edit->setTabChangesFocus(true);
    edit->setLineWrapMode(QPlainTextEdit::NoWrap);
    edit->setFixedHeight(edit->fontMetrics().lineSpacing() * lines + edit->fontMetrics().height());
    return edit;
}

QWidget* makeRow(std::initializer_list<QWidget*> widgets)
{
    auto* row = new QWidget;
    auto* layout = new QHBoxLayout(row);
    layout->setContentsMargins({});
    for (QWidget* widget : widgets) {
        layout->addWidget(widget, qobject_cast<QLineEdit*>(widget) != nullptr ? 1 : 0);
    }
    return row;
}

} // namespace

CreateTorrentDialog::CreateTorrentDialog(QWidget* parent)
    : QDialog(parent)
    , m_content(new QLineEdit)
    , m_chooseFile(new QPushButton)
    , m_chooseFolder(new QPushButton)
    , m_summaryLine(new QLabel)
    , m_format(new QComboBox)
    , m_pieceSize(new QComboBox)
    , m_trackers(makeLines("createTrackers", 4))
    , m_webSeeds(makeLines("createWebSeeds", 2))
    , m_comment(new QLineEdit)
    , m_source(new QLineEdit)
    , m_private(new QCheckBox)
    , m_output(new QLineEdit)
    , m_chooseOutput(new QPushButton)
    , m_seed(new QCheckBox)
    , m_fault(new QLabel)
    , m_progress(new QProgressBar)
    , m_create(new QPushButton)
    , m_close(new QPushButton)
{
    setObjectName(QStringLiteral("createTorrentDialog"));
    auto* form = new QFormLayout;
    form->setFieldGrowthPolicy(QFormLayout::ExpandingFieldsGrow);
    buildContentRows(*form);
    buildAddressRows(*form);
    m_fault->setObjectName(QStringLiteral("createFault"));
    m_fault->setTextFormat(Qt::PlainText);
    m_fault->setWordWrap(true);
    m_fault->hide();
    m_progress->setObjectName(QStringLiteral("createProgress"));
    m_progress->setRange(0, steps);
    m_progress->hide();
    m_create->setObjectName(QStringLiteral("createOk"));
    m_create->setDefault(true);
    m_close->setObjectName(QStringLiteral("createCancel"));
    auto* buttons = new QDialogButtonBox;
    buttons->addButton(m_create, QDialogButtonBox::ActionRole);
    buttons->addButton(m_close, QDialogButtonBox::RejectRole);
    connect(m_create, &QPushButton::clicked, this, &CreateTorrentDialog::createRequested);
    connect(m_close, &QPushButton::clicked, this, &CreateTorrentDialog::reject);

    auto* layout = new QVBoxLayout(this);
    layout->addLayout(form);
    layout->addWidget(m_fault);
    layout->addWidget(m_progress);
    layout->addStretch();
    layout->addWidget(buttons);
    retranslate();
    resize(fontMetrics().averageCharWidth() * 96, sizeHint().height());
    m_content->setFocus();
}

void CreateTorrentDialog::buildContentRows(QFormLayout& form)
{
    const auto addRow = [this, &form](QWidget* field, QWidget* buddy = nullptr) {
        auto* label = new QLabel;
        label->setBuddy(buddy != nullptr ? buddy : field);
        m_labels.append(label);
        form.addRow(label, field);
    };
    m_content->setObjectName(QStringLiteral("createContent"));
    m_chooseFile->setObjectName(QStringLiteral("createChooseFile"));
    m_chooseFolder->setObjectName(QStringLiteral("createChooseFolder"));
    m_summaryLine->setObjectName(QStringLiteral("createSummary"));
    m_summaryLine->setTextFormat(Qt::PlainText);
    m_summaryLine->setWordWrap(true);
    // In a form a text that wraps would be as narrow as it can.
    m_summaryLine->setSizePolicy(QSizePolicy::Expanding, QSizePolicy::Minimum);
    m_summaryLine->setMinimumHeight(fontMetrics().height());
    m_format->setObjectName(QStringLiteral("createFormat"));
    m_pieceSize->setObjectName(QStringLiteral("createPieceSize"));
    m_pieceSize->setSizeAdjustPolicy(QComboBox::AdjustToContents);
    for (QPushButton* button : {m_chooseFile, m_chooseFolder, m_chooseOutput}) {
        button->setAutoDefault(false);
    }
    addRow(makeRow({m_content, m_chooseFile, m_chooseFolder}), m_content);
    form.addRow(QString(), m_summaryLine);
    addRow(m_format);
    addRow(m_pieceSize);
    connect(m_content, &QLineEdit::editingFinished, this, &CreateTorrentDialog::contentEdited);
    connect(m_content, &QLineEdit::textEdited, this, [this] {
        m_summary.reset();
        m_lookedInto.clear();
        updateButtons();
    });
    connect(m_chooseFile, &QPushButton::clicked, this, [this] { browse(false); });
    connect(m_chooseFolder, &QPushButton::clicked, this, [this] { browse(true); });
    connect(m_pieceSize, &QComboBox::currentIndexChanged, this, &CreateTorrentDialog::showSummary);
    connect(m_format, &QComboBox::currentIndexChanged, this, &CreateTorrentDialog::updateButtons);
}

void CreateTorrentDialog::buildAddressRows(QFormLayout& form)
{
    const auto addRow = [this, &form](QWidget* field, QWidget* buddy = nullptr) {
        auto* label = new QLabel;
        label->setBuddy(buddy != nullptr ? buddy : field);
        m_labels.append(label);
        form.addRow(label, field);
    };
    m_comment->setObjectName(QStringLiteral("createComment"));
    m_source->setObjectName(QStringLiteral("createSource"));
    m_private->setObjectName(QStringLiteral("createPrivate"));
    m_output->setObjectName(QStringLiteral("createOutput"));
    m_chooseOutput->setObjectName(QStringLiteral("createChooseOutput"));
    m_seed->setObjectName(QStringLiteral("createSeed"));
    m_seed->setChecked(true);
    m_trackers->setPlaceholderText(QStringLiteral("https://tracker.example/announce"));
    m_webSeeds->setPlaceholderText(QStringLiteral("https://files.example/folder/"));
    addRow(m_trackers);
    addRow(m_webSeeds);
    addRow(m_comment);
    addRow(m_source);
    form.addRow(QString(), m_private);
    addRow(makeRow({m_output, m_chooseOutput}), m_output);
    form.addRow(QString(), m_seed);
    connect(m_output, &QLineEdit::textChanged, this, &CreateTorrentDialog::updateButtons);
    connect(m_chooseOutput, &QPushButton::clicked, this, &CreateTorrentDialog::browseOutput);
}

void CreateTorrentDialog::retranslate()
{
    setWindowTitle(tr("Create torrent"));
    const QStringList labels{tr("&Make a torrent of"), tr("F&ormat"), tr("&Piece size"), tr("&Trackers"),
        tr("&Web seeds"), tr("Co&mment"), tr("So&urce"), tr("Sa&ve as")};
    for (qsizetype i = 0; i < m_labels.size(); ++i) {
        m_labels.at(i)->setText(labels.at(i));
        // Screen readers look for the label beside a field, which stands in a row of its own with its
        // buttons.
        m_labels.at(i)->buddy()->setAccessibleName(QString(labels.at(i)).remove(QLatin1Char('&')));
    }
    m_content->setPlaceholderText(tr("A file or a folder"));
    m_chooseFile->setText(tr("&File…"));
    m_chooseFolder->setText(tr("Fol&der…"));
    m_chooseOutput->setText(tr("&Browse…"));
    m_private->setText(tr("P&rivate: peers come from these trackers only"));
    m_seed->setText(tr("&Share it when it is made"));
    m_trackers->setToolTip(
        tr("One address a line. An empty line begins trackers that are asked only when those "
           "before it fail."));
    m_webSeeds->setToolTip(tr("Addresses of servers that have the same files, one a line."));
    m_source->setToolTip(tr("Some private trackers want a word here, so that the torrent is theirs alone."));
    const int format = m_format->currentIndex();
    m_format->clear();
    m_format->addItem(tr("Version 1: for every program"), static_cast<int>(metainfo::TorrentFormat::V1));
    m_format->addItem(
        tr("Versions 1 and 2 together (hybrid)"), static_cast<int>(metainfo::TorrentFormat::Hybrid));
    m_format->addItem(
        tr("Version 2 only: for recent programs"), static_cast<int>(metainfo::TorrentFormat::V2));
    m_format->setCurrentIndex(std::max(format, 0));
    fillPieceSizes();
    setBusy(m_isBusy);
}

void CreateTorrentDialog::fillPieceSizes()
{
    const int chosen = m_pieceSize->currentIndex();
    m_pieceSize->clear();
    m_pieceSize->addItem(
        m_summary ? tr("Automatic (%1)").arg(sizeText(m_summary->pieceLength)) : tr("Automatic"),
        QVariant::fromValue<qint64>(0));
    for (ByteCount size = smallestPiece; size <= largestPiece; size *= 2) {
        m_pieceSize->addItem(sizeText(size), QVariant::fromValue<qint64>(size));
    }
    m_pieceSize->setCurrentIndex(std::max(chosen, 0));
    showSummary();
}

void CreateTorrentDialog::setContent(const QString& path)
{
    m_content->setText(PathEdit::shownPath(path));
    contentEdited();
}

void CreateTorrentDialog::contentEdited()
{
    const QString path = PathEdit::fullPath(m_content->text());
    // The field says so also when it only loses the focus.
    if (path == m_lookedInto) {
        return;
    }
    m_lookedInto = path;
    m_summary.reset();
    m_summaryLine->clear();
    updateButtons();
    if (path.isEmpty()) {
        return;
    }
    const QString proposal = PathEdit::shownPath(path + QStringLiteral(".torrent"));
    if (m_output->text().isEmpty() || m_output->text() == m_proposedOutput) {
        m_proposedOutput = proposal;
        m_output->setText(proposal);
    }
    Q_EMIT contentChanged(path);
}

void CreateTorrentDialog::browse(bool isFolder)
{
    auto* chooser = new QFileDialog(this, tr("Make a torrent of"));
    chooser->setAttribute(Qt::WA_DeleteOnClose);
    chooser->setFileMode(isFolder ? QFileDialog::Directory : QFileDialog::ExistingFile);
    connect(chooser, &QFileDialog::fileSelected, this, &CreateTorrentDialog::setContent);
    chooser->open();
}

void CreateTorrentDialog::browseOutput()
{
    auto* chooser = new QFileDialog(
        this, tr("Save torrent"), PathEdit::fullPath(m_output->text()), tr("Torrent files (*.torrent)"));
    chooser->setAttribute(Qt::WA_DeleteOnClose);
    chooser->setAcceptMode(QFileDialog::AcceptSave);
    chooser->setDefaultSuffix(QStringLiteral("torrent"));
    connect(chooser, &QFileDialog::fileSelected, this,
        [this](const QString& file) { m_output->setText(PathEdit::shownPath(file)); });
    chooser->open();
}

void CreateTorrentDialog::setSummary(const std::optional<api::ContentSummary>& summary)
{
    m_summary = summary;
    m_fault->hide();
    fillPieceSizes();
    updateButtons();
}

void CreateTorrentDialog::setContentFault(const api::Fault& fault)
{
    m_summary.reset();
    m_summaryLine->setText(errorText(fault));
    updateButtons();
}

void CreateTorrentDialog::showSummary()
{
    if (!m_summary) {
        return;
    }
    const ByteCount chosen = m_pieceSize->currentData().toLongLong();
    const ByteCount length = std::max<ByteCount>(chosen > 0 ? chosen : m_summary->pieceLength, 1);
    const ByteCount pieces = (m_summary->size + length - 1) / length;
    if (m_summary->size == 0) {
        m_summaryLine->setText(tr("There is nothing in it."));
        return;
    }
    //: %1 is "12 files", %2 a size, %3 is "1,210 pieces", %4 the size of a piece
    m_summaryLine->setText(tr("%1, %2: %3 of %4")
                               .arg(tr("%n file(s)", nullptr, m_summary->files), sizeText(m_summary->size),
                                   tr("%n piece(s)", nullptr, static_cast<int>(pieces)), sizeText(length)));
}

metainfo::TorrentFormat CreateTorrentDialog::format() const
{
    return static_cast<metainfo::TorrentFormat>(m_format->currentData().toInt());
}

void CreateTorrentDialog::updateButtons()
{
    const bool hasContent = m_summary && m_summary->size > 0;
    m_create->setEnabled(!m_isBusy && hasContent && !m_output->text().trimmed().isEmpty());
    const bool canSeed = format() != metainfo::TorrentFormat::V2;
    m_seed->setEnabled(!m_isBusy && canSeed);
    m_seed->setToolTip(canSeed ? QString() : tr("Freshet cannot share torrents of version 2 alone yet."));
}

void CreateTorrentDialog::setBusy(bool isBusy)
{
    m_isBusy = isBusy;
    for (QWidget* widget : std::initializer_list<QWidget*>{m_content, m_chooseFile, m_chooseFolder, m_format,
             m_pieceSize, m_trackers, m_webSeeds, m_comment, m_source, m_private, m_output, m_chooseOutput}) {
        widget->setEnabled(!isBusy);
    }
    m_progress->setVisible(isBusy);
    m_create->setText(tr("&Create torrent"));
    m_close->setText(isBusy ? tr("&Stop") : tr("Cancel"));
    updateButtons();
}

void CreateTorrentDialog::setProgress(int progress)
{
    if (!m_isBusy) {
        m_fault->hide();
        setBusy(true);
    }
    m_progress->setValue(progress);
}

void CreateTorrentDialog::setFailed(const api::Fault& fault)
{
    setBusy(false);
    m_fault->setText(errorText(fault));
    m_fault->show();
}

void CreateTorrentDialog::reject()
{
    if (m_isBusy) {
        Q_EMIT cancelRequested();
        setBusy(false);
    } else {
        QDialog::reject();
    }
}

void CreateTorrentDialog::changeEvent(QEvent* event)
{
    if (event->type() == QEvent::LanguageChange) {
        retranslate();
    }
    QDialog::changeEvent(event);
}

api::CreateTorrentRequest CreateTorrentDialog::request() const
{
    api::CreateTorrentRequest request;
    request.path = PathEdit::fullPath(m_content->text());
    request.format = format();
    request.pieceLength = m_pieceSize->currentData().toLongLong();
    request.isPrivate = m_private->isChecked();
    request.source = m_source->text().trimmed();
    request.extras.trackers = tiersOf(m_trackers->toPlainText());
    for (const QStringList& tier : tiersOf(m_webSeeds->toPlainText())) {
        request.extras.webSeeds += tier;
    }
    request.extras.comment = m_comment->text().trimmed();
    request.outputFile = PathEdit::fullPath(m_output->text());
    return request;
}

bool CreateTorrentDialog::seedsAfterwards() const
{
    return m_seed->isChecked() && format() != metainfo::TorrentFormat::V2;
}

QList<QStringList> CreateTorrentDialog::tiersOf(const QString& text)
{
    QList<QStringList> tiers;
    bool isNew = true;
    for (const QString& line : text.split(QLatin1Char('\n'))) {
        const QString address = line.trimmed();
        if (address.isEmpty()) {
            isNew = true;
            continue;
        }
        if (isNew) {
            tiers.append(QStringList());
        }
        tiers.last().append(address);
        isNew = false;
    }
    return tiers;
}

} // namespace freshet::ui
