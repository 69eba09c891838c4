//! Tables as files of Apache Parquet.

use std::{fmt::Write, sync::Arc};

use chrono::{DateTime, Datelike, NaiveDate};
use parquet::{
    basic::{Compression, GzipLevel},
    data_type::{BoolType, ByteArray, ByteArrayType, DataType, Int32Type, Int64Type},
    errors::{ParquetError, Result as ParquetResult},
    file::{
        properties::WriterProperties,
        writer::{SerializedColumnWriter, SerializedFileWriter},
    },
    schema::parser::parse_message_type,
};
use serde_json::Value;

use super::sheet::{Kind, Sheet};
use crate::diagnostic::{Diagnostic, Result, codes};

/// Rows that are laid down together: readers take such groups side by side.
const GROUP: usize = 100_000;
/// The day from which days are counted, 1970-01-01, counted from the first day of year 1.
const EPOCH: i32 = 719_163;

/// The file of a table. The same table makes the same file.
///
/// # Errors
/// `internal` if it cannot be made.
pub(super) fn file(sheet: &Sheet) -> Result<Vec<u8>> {
    let failed =
        |error: ParquetError| Diagnostic::error(codes::INTERNAL).with("detail", error.to_string());
    written(sheet).map_err(|error| failed(error).into())
}

fn written(sheet: &Sheet) -> ParquetResult<Vec<u8>> {
    let schema = Arc::new(parse_message_type(&schema(sheet))?);
    let properties = WriterProperties::builder()
        .set_compression(Compression::GZIP(GzipLevel::default()))
        .set_created_by("ruqsat".to_owned())
        .build();
    let mut file = SerializedFileWriter::new(Vec::new(), schema, Arc::new(properties))?;
    for rows in sheet.rows.chunks(GROUP) {
        let mut group = file.next_row_group()?;
        for (at, column) in sheet.columns.iter().enumerate() {
            let Some(mut writer) = group.next_column()? else { break };
            write(column.kind, rows.iter().filter_map(|row| row.get(at)), &mut writer)?;
            writer.close()?;
        }
        group.close()?;
    }
    file.into_inner()
}

/// The columns in the words of the format. What is not known is null; a list is always there.
fn schema(sheet: &Sheet) -> String {
    let mut text = format!("message {} {{\n", sheet.name);
    for column in &sheet.columns {
        let name = column.name;
        let list = |of: &str| {
            format!("REQUIRED GROUP {name} (LIST) {{ REPEATED GROUP list {{ REQUIRED {of}; }} }}")
        };
        let line = match column.kind {
            Kind::Text => format!("OPTIONAL BYTE_ARRAY {name} (STRING);"),
            Kind::Whole => format!("OPTIONAL INT64 {name};"),
            Kind::Truth => format!("OPTIONAL BOOLEAN {name};"),
            Kind::Day => format!("OPTIONAL INT32 {name} (DATE);"),
            Kind::Moment => format!("OPTIONAL INT64 {name} (TIMESTAMP(MICROS,true));"),
            Kind::Texts => list("BYTE_ARRAY element (STRING)"),
            Kind::Wholes => list("INT64 element"),
        };
        // Writing to a String cannot fail.
        let _ = writeln!(text, "    {line}");
    }
    text.push_str("}\n");
    text
}

fn write<'a>(
    kind: Kind,
    cells: impl Iterator<Item = &'a Value>,
    writer: &mut SerializedColumnWriter<'_>,
) -> ParquetResult<()> {
    match kind {
        Kind::Text | Kind::Texts => Laid::of(cells, text).write::<ByteArrayType>(writer),
        Kind::Whole | Kind::Wholes => Laid::of(cells, Value::as_i64).write::<Int64Type>(writer),
        Kind::Truth => Laid::of(cells, Value::as_bool).write::<BoolType>(writer),
        Kind::Day => Laid::of(cells, day).write::<Int32Type>(writer),
        Kind::Moment => Laid::of(cells, moment).write::<Int64Type>(writer),
    }
}

/// The cells of a column laid out as the format wants them: a single value is a list of one, and
/// null one of none.
struct Laid<T> {
    values: Vec<T>,
    /// 1 where there is a value, 0 where there is none.
    defined: Vec<i16>,
    /// 0 where a row begins, 1 where its list goes on.
    repeated: Vec<i16>,
}

impl<T> Laid<T> {
    fn of<'a>(
        cells: impl Iterator<Item = &'a Value>,
        read: impl Fn(&'a Value) -> Option<T>,
    ) -> Self {
        let mut laid = Self { values: Vec::new(), defined: Vec::new(), repeated: Vec::new() };
        for cell in cells {
            let elements = match cell {
                Value::Array(elements) => elements.as_slice(),
                one => std::slice::from_ref(one),
            };
            let values: Vec<T> = elements.iter().filter_map(&read).collect();
            let places = values.len().max(1);
            laid.defined.extend(vec![i16::from(!values.is_empty()); places]);
            laid.repeated.extend((0..places).map(|place| i16::from(place > 0)));
            laid.values.extend(values);
        }
        laid
    }

    fn write<D: DataType<T = T>>(
        &self,
        writer: &mut SerializedColumnWriter<'_>,
    ) -> ParquetResult<()> {
        let column = writer.typed::<D>();
        column.write_batch(&self.values, Some(&self.defined), Some(&self.repeated))?;
        Ok(())
    }
}

fn text(value: &Value) -> Option<ByteArray> {
    value.as_str().map(ByteArray::from)
}

/// Days since 1970-01-01.
fn day(value: &Value) -> Option<i32> {
    let day: NaiveDate = value.as_str()?.parse().ok()?;
    Some(day.num_days_from_ce() - EPOCH)
}

/// Microseconds since the beginning of 1970 at Greenwich.
fn moment(value: &Value) -> Option<i64> {
    let moment = DateTime::parse_from_rfc3339(value.as_str()?).ok()?;
    Some(moment.timestamp_micros())
}

#[cfg(test)]
mod tests {
    use parquet::{
        file::reader::{FileReader, SerializedFileReader},
        record::Field,
    };
    use serde_json::json;

    use super::*;
    use crate::cli::export::sheet::Column;

    fn column(name: &'static str, kind: Kind) -> Column {
        Column { name, kind }
    }

    fn sheet(rows: Vec<Vec<Value>>) -> Sheet {
        let columns = vec![
            column("text", Kind::Text),
            column("whole", Kind::Whole),
            column("truth", Kind::Truth),
            column("day", Kind::Day),
            column("moment", Kind::Moment),
            column("texts", Kind::Texts),
            column("wholes", Kind::Wholes),
        ];
        Sheet { name: "sheet", columns, rows }
    }

    /// The cells of a file as another reader says them.
    fn read(bytes: Vec<u8>) -> Vec<Vec<String>> {
        let file = SerializedFileReader::new(bytes::Bytes::from(bytes)).unwrap();
        let said = |field: &Field| match field {
            Field::ListInternal(list) => {
                let elements: Vec<_> = list.elements().iter().map(ToString::to_string).collect();
                elements.join("|")
            }
            other => other.to_string(),
        };
        let rows = file.get_row_iter(None).unwrap().map(|row| {
            row.unwrap().get_column_iter().map(|(_, field)| said(field)).collect::<Vec<_>>()
        });
        rows.collect()
    }

    #[test]
    fn every_kind_of_cell_comes_back() {
        let rows = vec![
            vec![
                json!("Әлімова"),
                json!(7),
                json!(true),
                json!("2026-08-17"),
                json!("2026-08-03T17:55:00+05:00"),
                json!(["back-count", "first-day"]),
                json!([8, 9]),
            ],
            vec![Value::Null; 7],
            vec![
                json!("="),
                json!(-1),
                json!(false),
                json!("1969-12-31"),
                json!("1970-01-01T05:00:00+05:00"),
                json!([]),
                json!([11]),
            ],
        ];
        let read = read(file(&sheet(rows)).unwrap());
        let moment = "2026-08-03 12:55:00.000000 +00:00";
        assert_eq!(
            read,
            [
                [
                    "\"Әлімова\"",
                    "7",
                    "true",
                    "2026-08-17",
                    moment,
                    "\"back-count\"|\"first-day\"",
                    "8|9"
                ],
                ["null", "null", "null", "null", "null", "", ""],
                [
                    "\"=\"",
                    "-1",
                    "false",
                    "1969-12-31",
                    "1970-01-01 00:00:00.000000 +00:00",
                    "",
                    "11"
                ],
            ]
        );
    }

    #[test]
    fn rows_are_laid_down_in_groups_and_none_is_lost() {
        let row = |n: usize| {
            let mut row = vec![Value::Null; 7];
            row[1] = json!(n);
            row
        };
        let bytes = file(&sheet((0..=GROUP).map(row).collect())).unwrap();
        let about = SerializedFileReader::new(bytes::Bytes::from(bytes.clone())).unwrap();
        assert_eq!(about.num_row_groups(), 2);
        assert_eq!(read(bytes).last().unwrap()[1], GROUP.to_string());
    }

    #[test]
    fn a_table_of_no_rows_is_a_file_with_its_columns() {
        let bytes = file(&sheet(Vec::new())).unwrap();
        let about = SerializedFileReader::new(bytes::Bytes::from(bytes)).unwrap();
        let metadata = about.metadata().file_metadata();
        assert_eq!(metadata.num_rows(), 0);
        assert_eq!(metadata.schema_descr().num_columns(), 7);
    }
}
